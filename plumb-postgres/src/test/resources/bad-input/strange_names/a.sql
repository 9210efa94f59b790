create table "a.b""c %s $1 😀" ("new
line" int);
create view v as select * from "a.b""c %s $1 😁";
create index on "a.b""c %s $1 😀" ("newline");
