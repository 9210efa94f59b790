create schema shop;
create domain shop.quantity as integer;
create table shop.items (id integer, quantity shop.quantity);
