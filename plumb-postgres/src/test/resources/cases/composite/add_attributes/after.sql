create schema shop;
create type shop.address as (street text, zip text, city text, area text);
create table shop.people (id integer, home shop.address);
