create table people (id int primary key, name text, born date, secret text);
create materialized view stats as select count(*) as n from people;
create index stats_n on stats (n);
create view top as select n from stats;
