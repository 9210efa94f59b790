create table shop.a (n bigint, code varchar(8));
