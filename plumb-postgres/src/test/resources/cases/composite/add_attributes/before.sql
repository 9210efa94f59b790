create schema shop;
create type shop.address as (street text);
create table shop.people (id integer, home shop.address);
