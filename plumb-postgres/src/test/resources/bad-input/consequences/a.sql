create type broken as enum ('a', );
create table a (x broken);
create view b as select * from a;
create view c as select * from b;
