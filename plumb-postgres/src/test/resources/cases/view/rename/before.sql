create table people (id int primary key, name text, born date, secret text);
create view adults as select id, name from people;
create view top as select id from adults;
