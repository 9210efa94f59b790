create table shop.a (n bigint);
create view shop.v as select n from shop.a;
