create schema shop;
create type shop.address as (zip integer, street text, city text);
create table shop.people (id integer, home shop.address);
