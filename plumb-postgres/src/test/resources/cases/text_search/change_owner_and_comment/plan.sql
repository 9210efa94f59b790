alter text search configuration shop.prose owner to shopkeeper;
alter text search dictionary shop.stems owner to shopkeeper;
comment on text search configuration shop.prose is 'for all books';
comment on text search dictionary shop.stems is 'of all words';
