create schema shop;
alter default privileges in schema shop grant select, insert on tables to app_reader;
