create schema shop;
create table shop.shops (at point);
