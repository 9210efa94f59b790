create schema shop;
create sequence shop.small as integer;
create sequence shop.bounded as integer maxvalue 500;
create sequence shop.kept as integer;
