create table people (id int primary key, name text, born date, secret text);
create view adults with (check_option = cascaded) as select id from people;
