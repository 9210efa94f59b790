create schema shop;
create domain shop.quantity as integer constraint positive check (value > 0);
create table shop.items (id integer, quantity shop.quantity);
