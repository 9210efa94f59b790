create schema shop;
create sequence shop.numbers;
create table shop.items (id integer generated always as identity, serial serial);
