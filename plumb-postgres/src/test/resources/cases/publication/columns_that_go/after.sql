create table orders (id bigint primary key, total integer);
create publication part for table orders (id);
