create schema shop;
create role app login;
create role reader;
