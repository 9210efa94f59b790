create table calls (id bigint, day date) partition by range (day);
create table calls_2024 partition of calls for values from ('2024-01-01') to ('2025-01-01');
alter table calls_2024 add constraint calls_2024_once unique (id, day);
create unique index calls_once on only calls (id, day);
alter index calls_once attach partition calls_2024_once;
