create schema shop;
create role app login password 'geheim';
