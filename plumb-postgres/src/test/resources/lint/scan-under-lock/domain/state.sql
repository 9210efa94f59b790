create schema shop;
create domain shop.amount as bigint;
create table shop.pay (sum shop.amount);
