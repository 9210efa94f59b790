create table p (id int, n int) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20) partition by list (id);
create table p21 partition of p2 for values in (11, 12);
create index p_n on p (n);
