create table people (id int primary key, name text, born date, secret text);
-- plumb: renamed from stats
create materialized view figures as select id from people;
create index stats_id on figures (id);
