create schema shop;
create role reader;
grant reader to alice;
comment on role bob is 'the builder';
alter role carol set work_mem = '64MB';
