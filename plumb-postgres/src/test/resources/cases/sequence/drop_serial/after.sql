create schema shop;
create table shop.items (id integer not null, name text);
