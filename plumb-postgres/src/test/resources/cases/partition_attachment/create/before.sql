create table measurement (at date not null, value numeric) partition by range (at);
create table old_values (at date not null, value numeric);
