create schema shop;
create domain shop.quantity as integer constraint given not null;
create domain shop.weight as integer constraint given not null;
