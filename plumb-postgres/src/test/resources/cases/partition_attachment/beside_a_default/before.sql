create table calls (id bigint, day date) partition by range (day);
create table calls_rest partition of calls default;
