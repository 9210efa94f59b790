create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create function shop.stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create  trigger stamp before insert or update of total, note on shop.orders for each row when (new.total > 0) execute function shop.stamp('a', 'it''s');
