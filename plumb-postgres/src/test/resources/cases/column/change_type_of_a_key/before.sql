create table customer (id integer primary key);
create table invoice (id bigint primary key, customer_id integer references customer);
