create text search dictionary shop.stems (template = pg_catalog.snowball, language = 'english');
create text search dictionary shop.a_thesaurus (template = pg_catalog.thesaurus, dictfile = 'thesaurus_sample', dictionary = 'shop.stems');
create text search configuration shop.prose (parser = pg_catalog."default");
alter text search configuration shop.prose add mapping for asciihword, hword, hword_asciipart, hword_part, word with english_stem;
alter text search configuration shop.prose add mapping for asciiword with shop.a_thesaurus, shop.stems;
alter text search configuration shop.prose add mapping for email, file, "float", host, hword_numpart, "int", numhword, numword, sfloat, uint, url, url_path, version with simple;
