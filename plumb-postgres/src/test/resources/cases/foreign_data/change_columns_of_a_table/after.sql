create schema bank;
create foreign data wrapper mainframe options (charset 'ebcdic');
create server accounts type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
create foreign table bank.balances (
  account bigint options (column_name 'ACCOUNT', pad '0'),
  amount numeric(12,2) not null default 1 check (amount >= 1),
  note text collate "C",
  at date options (format 'JJJ'),
  twice numeric generated always as (amount * 2) stored
) server accounts options (file 'BAL01');
