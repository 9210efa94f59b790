create sequence item_number;
create table item (id integer primary key, number integer default nextval('item_number'));
