create schema shop;
create extension citext;
create table shop.orders (id integer, total numeric, constraint once unique (total));
create index by_id on shop.orders (id);
create materialized view shop.counted as select count(*) as many from shop.orders;
create function shop.squared(a integer) returns integer language sql as $$ select a * a $$;
create procedure shop.post(a integer) language plpgsql as $$ begin end $$;
create function shop.stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger stamp before insert on shop.orders for each row execute function shop.stamp();
