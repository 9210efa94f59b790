create schema shop;
create table shop.items (a integer, b varchar(10), c varchar(5), d numeric(9,2), e bigint, f varchar(9));
