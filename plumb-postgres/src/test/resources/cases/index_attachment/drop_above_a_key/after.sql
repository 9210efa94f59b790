create table calls (id bigint, day date) partition by range (day);
create table calls_2024 partition of calls for values from ('2024-01-01') to ('2025-01-01');
create table notes (call bigint, day date);
