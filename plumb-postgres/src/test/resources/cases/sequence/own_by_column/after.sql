create schema shop;
create table shop.items (id integer, other integer);
create sequence shop.numbers owned by shop.items.id;
create sequence shop.numbers2 owned by shop.items.id;
