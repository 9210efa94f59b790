create table shop.a (n bigint);
alter table shop.a add column m bigint;
