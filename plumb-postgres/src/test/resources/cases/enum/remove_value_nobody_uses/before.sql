create schema shop;
create type shop.state as enum ('new', 'lost');
