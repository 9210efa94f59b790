create table customer (id bigint primary key);
create table invoice (id bigint primary key, customer_id bigint references customer);
