create table people (id int primary key, name text, born date, secret text);
create materialized view stats as select id from people;
create index stats_id on stats (id);
