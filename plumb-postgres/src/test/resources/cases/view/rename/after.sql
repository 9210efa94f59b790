create table people (id int primary key, name text, born date, secret text);
-- plumb: renamed from adults
create view grown as select id, name from people;
create view top as select id from grown;
