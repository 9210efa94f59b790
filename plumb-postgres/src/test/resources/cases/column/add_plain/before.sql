create table people (id integer);
