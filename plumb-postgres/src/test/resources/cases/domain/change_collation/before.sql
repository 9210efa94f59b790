create schema shop;
create domain shop.name as text;
create table shop.items (name shop.name);
