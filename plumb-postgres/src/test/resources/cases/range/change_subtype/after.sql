create schema shop;
create type shop.price as range (subtype = numeric);
create table shop.offers (price shop.price);
