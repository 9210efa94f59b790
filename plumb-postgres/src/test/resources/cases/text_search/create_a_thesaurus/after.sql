create schema shop;

create text search dictionary shop.a_thesaurus
  (template = thesaurus, dictfile = thesaurus_sample, dictionary = 'shop.stems');
create text search dictionary shop.stems (template = snowball, language = english);
create text search configuration shop.prose (copy = english);
alter text search configuration shop.prose alter mapping for asciiword
  with shop.a_thesaurus, shop.stems;
