create table people (id int primary key, name text, born date, secret text);
create view a as select * from people;
create view b as select a.*, b.name as other from a join people b using (id);
create view c as select count(*) from b;
