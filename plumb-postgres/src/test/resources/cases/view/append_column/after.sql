create table people (id int primary key, name text, born date, secret text);
create view adults as select id, name as "Full name" from people;
comment on column adults.id is 'key';
comment on column adults."Full name" is 'name';
