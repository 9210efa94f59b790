create table customers (id bigint primary key, code text unique);
create table orders (id bigint primary key, customer_id bigint, code text);
