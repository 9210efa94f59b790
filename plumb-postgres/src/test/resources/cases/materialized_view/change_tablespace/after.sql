create table shelf (id integer);
create materialized view few tablespace fast as select id from shelf;
create materialized view many as select id from shelf;
