create table people (id int primary key, name text, born date, secret text);
create view adults with (security_barrier = true) as select id, born from people;
create view other as select name from people;
comment on column adults.born is 'day';
grant select (id) on adults to public;
