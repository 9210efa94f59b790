alter text search configuration shop.prose add mapping for url with simple;
alter text search configuration shop.prose drop mapping for asciiword, word;
alter text search configuration shop.prose drop mapping for host;
alter text search configuration shop.prose drop mapping for hword;
drop text search dictionary shop.stems;
create text search dictionary shop.stems (template = pg_catalog.simple);
alter text search configuration shop.prose add mapping for asciiword, word with shop.stems, simple;
alter text search configuration shop.prose alter mapping for email with shop.stems;
alter text search configuration shop.prose add mapping for hword with shop.stems;
