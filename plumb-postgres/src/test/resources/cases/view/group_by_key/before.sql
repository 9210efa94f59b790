create table people (id int primary key, name text, born date, secret text);
create view per as select p.*, count(*) from people p group by p.id;
