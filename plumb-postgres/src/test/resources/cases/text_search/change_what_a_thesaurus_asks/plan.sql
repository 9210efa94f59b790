create text search dictionary shop.b_stems (template = pg_catalog.snowball, language = 'porter');
alter text search dictionary shop.a_thesaurus (dictionary = 'shop.b_stems');
drop text search dictionary shop.stems;
