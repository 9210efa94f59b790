create table people (id int primary key, name text, born date, secret text);
