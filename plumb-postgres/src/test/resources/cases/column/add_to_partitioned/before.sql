create table measurement (at date not null, value numeric) partition by range (at);
create table measurement_2024 partition of measurement for values from ('2024-01-01') to ('2025-01-01');
