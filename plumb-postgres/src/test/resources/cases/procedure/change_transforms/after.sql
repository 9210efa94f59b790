create schema shop;
create transform for integer language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
create procedure shop.none() transform for type integer language sql as $$ select 'x' $$;
