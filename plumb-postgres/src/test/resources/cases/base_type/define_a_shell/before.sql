create schema shop;
create type shop.price;
create function shop.price_in(cstring) returns shop.price language internal immutable strict as 'int4in';
comment on type shop.price is 'to come';
