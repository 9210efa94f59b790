create table customers (id bigint primary key);
create table orders (
  id bigint not null,
  customer bigint,
  foreign key (customer) references customers (id)
) partition by range (id);
create table orders_1 partition of orders for values from (1) to (5) partition by list (id);
create table orders_1_1 partition of orders_1 for values in (1, 2);
create publication changes for table customers, orders;
