create schema shop;
create unlogged sequence shop.numbers;
