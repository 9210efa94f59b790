create table measures (
  place int not null,
  day date not null,
  value int
) partition by range (day);
create table measures_2024 partition of measures for values from ('2024-01-01') to ('2025-01-01');
create table measures_2025 partition of measures for values from ('2025-01-01') to ('2026-01-01') partition by list (place);
create table measures_2025_1 partition of measures_2025 for values in (1);
create index measures_2025_value on measures_2025 (value);
