create table customers (id bigint primary key, code text unique);
create table orders (id bigint primary key, customer_id bigint, code text);
alter table orders add constraint orders_customer foreign key (customer_id) references customers;
