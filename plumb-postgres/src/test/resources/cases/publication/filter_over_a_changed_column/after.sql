create table orders (id bigint primary key, city text, total bigint);
create publication big for table orders (id, city, total) where (total > 100);
create publication small for table orders (id, city, total);
