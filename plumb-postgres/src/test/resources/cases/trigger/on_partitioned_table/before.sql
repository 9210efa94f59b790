create schema shop;
create table shop.events (id integer, day date) partition by list (id);
create table shop.events_1 partition of shop.events for values in (1);
create function shop.stamp() returns trigger language plpgsql as $$ begin return new; end $$;
