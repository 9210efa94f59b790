create schema shop;
create domain shop.quantity as integer default 2;
