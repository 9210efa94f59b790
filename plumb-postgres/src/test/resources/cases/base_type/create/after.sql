create schema shop;
create type shop.price;
create function shop.price_in(cstring) returns shop.price language internal immutable strict as 'int4in';
create function shop.price_out(shop.price) returns cstring language internal immutable strict as 'int4out';
create function shop.price_recv(internal) returns shop.price language internal immutable strict as 'int4recv';
create function shop.price_send(shop.price) returns bytea language internal immutable strict as 'int4send';
create type shop.price (
  input = shop.price_in, output = shop.price_out, receive = shop.price_recv, send = shop.price_send,
  typmod_in = varchartypmodin, typmod_out = varchartypmodout, analyze = array_typanalyze,
  like = integer, category = 'P', preferred = true, default = '7', delimiter = ';');
comment on type shop.price is 'what a thing costs';
create domain shop.discount as shop.price default '1';
create function shop.lt(shop.price, shop.price) returns boolean language internal immutable strict as 'int4lt';
create function shop.first(shop.price[]) returns shop.price language sql immutable as $$ select $1[1] $$;
create operator shop.< (function = shop.lt, leftarg = shop.price, rightarg = shop.price);
create cast (shop.price as integer) without function;
create type shop.offer as (price shop.price);
create table shop.offers (id integer, price shop.price default '3', prices shop.price[], discount shop.discount, check (price operator(shop.<) '9'));
create view shop.cheap as select id, price::integer as price from shop.offers where price operator(shop.<) '5';
