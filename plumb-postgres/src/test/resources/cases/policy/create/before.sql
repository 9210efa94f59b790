create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
alter table shop.orders enable row level security;
