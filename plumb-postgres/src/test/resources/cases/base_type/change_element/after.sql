create schema shop;
create type shop.price;
create function shop.price_in(cstring) returns shop.price language internal immutable strict as 'point_in';
create function shop.price_out(shop.price) returns cstring language internal immutable strict as 'point_out';
create type shop.price (input = shop.price_in, output = shop.price_out, internallength = 16, alignment = double, element = float8, subscript = raw_array_subscript_handler);
create table shop.offers (id integer, price shop.price, prices shop.price[]);
