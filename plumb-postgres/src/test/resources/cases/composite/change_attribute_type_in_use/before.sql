create schema shop;
create type shop.address as (street text, zip integer);
create table shop.people (id integer, home shop.address);
create table shop.firms (homes shop.address[]);
