create table people (id int primary key, name text, born date, secret text);
create view adults as select id, 1.5 as one from people;
create view top as select one from adults;
comment on view top is 'kept';
