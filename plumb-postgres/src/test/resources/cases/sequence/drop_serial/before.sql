create schema shop;
create table shop.items (id serial, name text);
create table shop.gone (id bigserial);
