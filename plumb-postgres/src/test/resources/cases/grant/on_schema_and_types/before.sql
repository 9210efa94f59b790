create schema shop;
create type shop.state as enum ('new');
create domain shop.amount as integer;
