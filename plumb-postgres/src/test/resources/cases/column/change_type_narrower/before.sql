create schema shop;
create table shop.items (a bigint, b varchar(20), c text, d numeric(10,2), e integer, f varchar(5));
