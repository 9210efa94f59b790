create schema shop;
create type shop.price;
create function shop.price_in(cstring) returns shop.price language internal immutable strict as 'textin';
create function shop.price_out(shop.price) returns cstring language internal immutable strict as 'textout';
create type shop.price (input = shop.price_in, output = shop.price_out, storage = extended);
create table shop.offers (id integer, price shop.price, prices shop.price[]);
