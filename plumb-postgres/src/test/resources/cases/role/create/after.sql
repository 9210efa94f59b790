create schema shop;
create role app_owner;
create role "App User" login noinherit connection limit 5 valid until '2031-02-03 04:05:06+02';
