create table orders (id bigint);
