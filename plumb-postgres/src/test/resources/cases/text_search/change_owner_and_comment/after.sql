create schema shop;

create text search dictionary shop.stems (template = snowball, language = 'english');
alter text search dictionary shop.stems owner to shopkeeper;
comment on text search dictionary shop.stems is 'of all words';
create text search configuration shop.prose (copy = english);
alter text search configuration shop.prose owner to shopkeeper;
comment on text search configuration shop.prose is 'for all books';
