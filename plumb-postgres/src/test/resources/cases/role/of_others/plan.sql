create role alice;
create role bob;
create role carol;
create role reader;
grant reader to alice;
alter role carol set work_mem to '64MB';
comment on role bob is 'the builder';
