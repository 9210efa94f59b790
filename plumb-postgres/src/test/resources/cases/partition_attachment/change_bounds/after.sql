create table measurement (at date not null, value numeric) partition by range (at);
create table first partition of measurement for values from ('2024-01-01') to ('2026-01-01');
