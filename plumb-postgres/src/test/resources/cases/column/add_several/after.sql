create table item (id integer primary key, weight integer, amount integer, name text);
