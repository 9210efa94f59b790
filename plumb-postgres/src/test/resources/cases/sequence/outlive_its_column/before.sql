create schema shop;
create table shop.items (id serial, name text);
