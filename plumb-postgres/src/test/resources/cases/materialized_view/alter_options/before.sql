create table people (id int primary key, name text, born date, secret text);
create materialized view stats with (fillfactor = 70) as select 1 as n;
