create schema shop;
create sequence shop.numbers;
