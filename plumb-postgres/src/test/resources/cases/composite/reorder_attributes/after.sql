create schema shop;
create type shop.address as (zip integer, street text);
