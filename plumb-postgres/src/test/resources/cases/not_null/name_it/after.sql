create table item (id integer primary key, name text constraint item_has_a_name not null);
