create schema shop;
create type shop.price as range (subtype = integer);
create table shop.offers (price shop.price);
