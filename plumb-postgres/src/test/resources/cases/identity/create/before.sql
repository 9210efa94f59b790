create table item (id integer not null, name text);
