create table people (name text, id bigint generated always as identity);
create table managers (id integer, name text);
