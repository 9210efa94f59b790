create schema shop;
create type shop.price;
create function shop.price_in(cstring) returns shop.price language internal immutable strict as 'int4in';
create function shop.price_out(shop.price) returns cstring language internal immutable strict as 'int4out';
create type shop.price (input = shop.price_in, output = shop.price_out, like = integer);
create table shop.offers (id integer, price shop.price, prices shop.price[]);
