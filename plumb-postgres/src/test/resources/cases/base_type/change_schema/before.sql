create schema old;
create schema shop;
create type old.price;
create function shop.price_in(cstring) returns old.price language internal immutable strict as 'int4in';
create function shop.price_out(old.price) returns cstring language internal immutable strict as 'int4out';
create type old.price (input = shop.price_in, output = shop.price_out, like = integer);
