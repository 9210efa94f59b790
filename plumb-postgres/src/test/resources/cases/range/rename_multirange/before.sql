create schema shop;
create type shop.price as range (subtype = numeric);
