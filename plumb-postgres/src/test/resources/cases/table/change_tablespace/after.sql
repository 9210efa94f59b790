create table shelf (id integer, note text) tablespace fast;
create table archive (id integer);
create table log (id integer, day date) partition by range (day) tablespace slow;
create table log_1 partition of log for values from ('2030-01-01') to ('2031-01-01');
