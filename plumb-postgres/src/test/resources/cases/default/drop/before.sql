create function next_code() returns text language sql as $$ select 'x' $$;
create table item (id integer primary key, code text default next_code());
