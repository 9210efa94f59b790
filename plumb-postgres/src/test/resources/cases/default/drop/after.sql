create table item (id integer primary key, code text);
