create table shelf (id integer);
create index shelf_id on shelf (id) tablespace fast;
create index shelf_again on shelf (id) tablespace slow;
