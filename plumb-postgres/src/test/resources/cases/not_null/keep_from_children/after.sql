create table item (id integer primary key, name text constraint item_name_not_null not null no inherit);
