create table customers (id integer, region integer, primary key (id, region));
create table orders (id integer primary key, customer integer, region integer default 1);
alter table orders add constraint buyer foreign key (customer, region) references customers
on delete set null (customer);
