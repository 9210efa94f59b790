create schema shop;
create unlogged table shop.items (id serial);
