create table if not exists shop.a (n bigint);
create or replace view shop.v as select n from shop.a;
