create table people (id int primary key, name text, born date, secret text);
create materialized view stats as select id, name from people;
alter materialized view stats alter column name set storage external;
alter materialized view stats alter column name set compression pglz;
alter materialized view stats alter column id set (n_distinct = 5);
