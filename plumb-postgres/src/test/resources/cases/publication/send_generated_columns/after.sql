create schema shop;
create table shop.orders (id bigint primary key, city text, total numeric);
create table shop.items (id bigint primary key, price numeric);
create publication changes for table shop.orders, shop.items with (publish_generated_columns = stored);
