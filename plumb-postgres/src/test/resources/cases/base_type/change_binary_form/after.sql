create schema shop;
create type shop.price;
create function shop.price_in(cstring) returns shop.price language internal immutable strict as 'textin';
create function shop.price_out(shop.price) returns cstring language internal immutable strict as 'textout';
create function shop.price_recv(internal) returns shop.price language internal immutable strict as 'textrecv';
create function shop.price_send(shop.price) returns bytea language internal immutable strict as 'textsend';
create type shop.price (input = shop.price_in, output = shop.price_out, storage = extended, receive = shop.price_recv, send = shop.price_send);
create table shop.offers (id integer, price shop.price, prices shop.price[]);
