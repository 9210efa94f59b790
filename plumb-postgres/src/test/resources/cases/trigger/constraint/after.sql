create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create function shop.stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create constraint trigger stamp after insert on shop.orders deferrable initially deferred for each row execute function shop.stamp();
