create schema shop;
create domain shop.quantity as integer not null;
create table shop.items (id integer, quantity shop.quantity);
