create table items (id integer);
create cast (bigint as timestamp) without function;
