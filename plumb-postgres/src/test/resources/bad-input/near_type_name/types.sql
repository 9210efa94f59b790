create schema shop;

create type shop.order_status as enum ('open', 'paid');
