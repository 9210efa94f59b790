create table people (id int primary key, name text, born date, secret text);
create view adults as select id, upper(name) as name from people where born is not null;
