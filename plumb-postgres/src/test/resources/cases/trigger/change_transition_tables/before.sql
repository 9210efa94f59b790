create schema shop;
create table shop.orders (id integer primary key, total numeric);
create table shop.customers (id integer primary key);
create function shop.stamp() returns trigger language plpgsql as $$ begin return null; end $$;
create function shop.note() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger stamp after update on shop.orders referencing old table as former
for each statement execute function shop.stamp();
