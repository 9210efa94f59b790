create schema bank;
create foreign data wrapper mainframe options (charset 'ebcdic');
create server accounts type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
create table bank.moves (at date not null, amount numeric) partition by range (at);
create table bank.moves_2025 partition of bank.moves for values from ('2025-01-01') to ('2026-01-01');
create foreign table bank.moves_2023 partition of bank.moves for values from ('2023-01-01') to ('2024-01-01') server accounts options (file 'M23');
