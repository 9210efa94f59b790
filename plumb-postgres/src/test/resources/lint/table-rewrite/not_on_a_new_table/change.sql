create table shop.a (n integer);
alter table shop.a alter column n type bigint;
