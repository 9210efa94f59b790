create schema shop;
create table shop.log (line text);
