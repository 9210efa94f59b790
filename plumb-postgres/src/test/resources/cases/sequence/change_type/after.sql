create schema shop;
create sequence shop.small as bigint;
create sequence shop.bounded as bigint maxvalue 500;
create sequence shop.kept as bigint maxvalue 2147483647;
