create table item (id integer primary key, price integer not null check (price > 0));
create index on item (price) where price > 100;
create view dear as select id, price from item where price > 100;
create view dearest as select max(price) as price from dear;
comment on view dear is 'more than a hundred';
