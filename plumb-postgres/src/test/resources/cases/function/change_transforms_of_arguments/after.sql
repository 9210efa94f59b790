create schema shop;
create transform for integer language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
create function shop.one(integer) returns text transform for type integer language sql as $$ select 'x' $$;
