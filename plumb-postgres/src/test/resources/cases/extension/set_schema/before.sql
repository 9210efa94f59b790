create schema shop;
create schema tools;
create extension hstore schema shop;
create table shop.items (attributes shop.hstore);
