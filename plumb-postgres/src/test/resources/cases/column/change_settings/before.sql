create table item (id integer primary key, body text, tag text);
