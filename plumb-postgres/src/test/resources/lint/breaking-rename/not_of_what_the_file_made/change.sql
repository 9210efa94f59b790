create table shop.a (id bigint);
alter table shop.a rename to b;
