create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create function shop.stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create  trigger stamp after update on shop.orders referencing old table as was for each statement execute function shop.stamp();
