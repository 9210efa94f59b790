create schema shop;
create type shop.address as (street text, zip integer);
