create schema shop;
create domain shop.quantity as integer;
alter domain shop.quantity add constraint positive check (value > 0) not valid;
create table shop.items (id integer, quantity shop.quantity);
