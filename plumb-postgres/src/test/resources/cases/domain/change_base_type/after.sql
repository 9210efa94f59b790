create schema shop;
create domain shop.quantity as bigint check (value > 0);
create table shop.items (id integer, quantity shop.quantity);
create table shop.baskets (quantities shop.quantity[], q shop.quantity default 3 check (q <> 9));
create index on shop.items (quantity);
