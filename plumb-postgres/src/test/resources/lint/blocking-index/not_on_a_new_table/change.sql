create table shop.a (n bigint);
create index on shop.a (n);
