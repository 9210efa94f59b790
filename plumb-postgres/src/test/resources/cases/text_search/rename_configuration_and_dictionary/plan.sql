alter text search dictionary old.stems set schema shop;
alter text search dictionary shop.a rename to b;
alter text search configuration old.prose set schema shop;
alter text search configuration shop.prose rename to books;
alter text search configuration shop.c rename to d;
