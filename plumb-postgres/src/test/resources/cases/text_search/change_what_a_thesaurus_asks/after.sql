create schema shop;

create text search dictionary shop.b_stems (template = snowball, language = porter);
create text search dictionary shop.a_thesaurus
  (template = thesaurus, dictfile = thesaurus_sample, dictionary = 'shop.b_stems');
