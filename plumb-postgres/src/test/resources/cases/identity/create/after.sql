create table item (id integer generated always as identity, name text);
