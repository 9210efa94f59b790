create table shop.a (n bigint, code text, free varchar);
