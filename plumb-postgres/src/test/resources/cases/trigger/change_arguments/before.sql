create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create function shop.stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create  trigger stamp before update on shop.orders for each row execute function shop.stamp();
