create text search dictionary shop.c (template = pg_catalog.simple, accept = 'false');
alter text search configuration shop.prose alter mapping for asciiword, word with shop.b, shop.c, simple;
alter text search configuration shop.prose add mapping for email with shop.c;
alter text search configuration shop.prose alter mapping for host with shop.c;
alter text search configuration shop.prose alter mapping for hword with simple;
alter text search configuration shop.prose drop mapping for "float", url;
drop text search dictionary shop.a;
