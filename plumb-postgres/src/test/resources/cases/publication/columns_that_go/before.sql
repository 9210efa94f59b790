create table orders (id bigint primary key, city text, total integer);
create publication part for table orders (id, city);
