create view v as select * from custommers;
create table customers (id int primary key);
create table o (customer int references customer);
create index on nowhere (x);
create table p (x nosuchschema.t);
