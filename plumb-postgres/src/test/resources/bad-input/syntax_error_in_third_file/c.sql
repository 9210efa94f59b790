create table c (
  id int primary key,
  name text not nul
);
create view d as select id from c;
