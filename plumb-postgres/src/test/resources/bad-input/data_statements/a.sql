create table t (id int);
insert into t values (1);
with x as (select 1) select * from x;
select setval('s', 1);
copy t (id) from stdin;
1
\.
vacuum t;
create view broken as select y from t;
