create schema shop;
create domain shop.quantity as integer check (value > 0);
create domain shop.few as shop.quantity check (value < 5);
create table shop.items (few shop.few);
