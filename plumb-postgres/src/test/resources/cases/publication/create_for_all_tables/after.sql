create schema shop;
create table shop.orders (id bigint primary key, city text, total numeric);
create table shop.items (id bigint primary key, price numeric);
create publication everything for all tables with (publish_via_partition_root = true);
