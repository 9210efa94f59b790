create schema shop;

create text search dictionary shop.stems (template = snowball, language = 'english');
alter text search dictionary shop.stems owner to clerk;
comment on text search dictionary shop.stems is 'of words';
create text search configuration shop.prose (copy = english);
alter text search configuration shop.prose owner to clerk;
comment on text search configuration shop.prose is 'for books';
