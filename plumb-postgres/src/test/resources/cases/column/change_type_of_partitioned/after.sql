create table measurement (at date not null, value bigint) partition by range (at);
create table measurement_2024 partition of measurement for values from ('2024-01-01') to ('2025-01-01');
create view values_2024 as select value from measurement_2024;
