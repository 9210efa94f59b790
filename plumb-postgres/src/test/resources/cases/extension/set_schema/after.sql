create schema shop;
create schema tools;
create extension hstore schema tools;
create table shop.items (attributes tools.hstore);
