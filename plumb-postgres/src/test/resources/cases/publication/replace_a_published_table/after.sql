create unlogged table orders (id bigint primary key, total integer);
create publication sales;
