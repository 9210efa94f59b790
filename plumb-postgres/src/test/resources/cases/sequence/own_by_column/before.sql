create schema shop;
create table shop.items (id integer, other integer);
create sequence shop.numbers;
create sequence shop.numbers2 owned by shop.items.other;
