create table shelf (id integer);
create index shelf_id on shelf (id);
create index shelf_again on shelf (id) tablespace fast;
