create schema shop;
create domain shop.quantity as integer constraint known not null;
create domain shop.weight as integer;
