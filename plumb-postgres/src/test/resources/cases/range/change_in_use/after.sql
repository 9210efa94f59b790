create schema shop;
create type shop.price as range (subtype = float8, subtype_diff = float8mi);
create table shop.offers (id integer, price shop.price, prices shop.price[], spans shop.price_multirange);
