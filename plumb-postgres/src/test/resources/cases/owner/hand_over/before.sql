create schema shop;
create table shop.orders (id integer primary key);
create function shop.squared(a integer) returns integer language sql as $$ select a * a $$;
alter table shop.orders owner to clerk;
alter function shop.squared(integer) owner to clerk;
