create table people (id int primary key, name text, born date, secret text);
alter table people drop secret;
create view adults as select id, name from people;
