create table people (id int primary key, name text, born date, secret text);
create view adults as select id, name from people;
alter view adults alter column name set default '?';
