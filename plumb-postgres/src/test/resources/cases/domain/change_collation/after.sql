create schema shop;
create domain shop.name as text collate "C";
create table shop.items (name shop.name);
