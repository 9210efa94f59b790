create schema shop;
create role app login;
comment on role app is 'the application';
