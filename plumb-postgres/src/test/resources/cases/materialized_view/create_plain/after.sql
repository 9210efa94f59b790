create table people (id int primary key, name text, born date, secret text);
create materialized view stats with (fillfactor = 70) as select born, count(*) as n from people group by born;
create unique index stats_born on stats (born);
comment on column stats.n is 'how many';
