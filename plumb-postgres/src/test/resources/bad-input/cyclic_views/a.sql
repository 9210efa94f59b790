create view shop.one as select * from shop.two;
create schema shop;
