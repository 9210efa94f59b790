-- plumb: renamed from orders
create table sales (id bigint primary key, total integer);
create publication sales for table sales;
