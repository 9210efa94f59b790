create table people (id int primary key, name text, born date, secret text);
create view adults as select id from people;
comment on column adults.id is 'key';
