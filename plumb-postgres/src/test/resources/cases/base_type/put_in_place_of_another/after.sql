create schema shop;
create type shop.cost;
create function shop.price_in(cstring) returns shop.cost language internal immutable strict as 'int4in';
create function shop.price_out(shop.cost) returns cstring language internal immutable strict as 'int4out';
create type shop.cost (input = shop.price_in, output = shop.price_out, like = integer);
create table shop.offers (
  id integer,
  -- plumb: using price::text::shop.cost
  price shop.cost
);
