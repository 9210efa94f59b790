create schema shop;
create table shop.orders (id integer primary key, total numeric);
create table shop.customers (id integer primary key);
create function shop.stamp() returns trigger language plpgsql as $$ begin return null; end $$;
create function shop.note() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger stamp after insert on shop.orders from shop.customers
for each row execute function shop.stamp();
