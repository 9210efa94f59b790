create table item (id integer primary key, name text);
alter table item add constraint item_name_not_null not null name not valid;
