create table people (id integer, name text);
