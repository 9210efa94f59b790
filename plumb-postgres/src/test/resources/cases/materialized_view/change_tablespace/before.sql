create table shelf (id integer);
create materialized view few as select id from shelf;
create materialized view many tablespace fast as select id from shelf;
