create table measurement (at date not null, value numeric) partition by range (at);
create table old_values (at date not null, value numeric);
alter table measurement attach partition old_values for values from ('2020-01-01') to ('2021-01-01');
