create schema shop;

create text search dictionary shop.stems (template = snowball, language = english);
create text search dictionary shop.a_thesaurus
  (template = thesaurus, dictfile = thesaurus_sample, dictionary = 'shop.stems');
