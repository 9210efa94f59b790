create schema bank;
create foreign data wrapper mainframe options (charset 'ebcdic');
create server accounts type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
create server archive foreign data wrapper mainframe;
create foreign table bank.balances (
  account bigint options (column_name 'ACCT') not null,
  amount numeric default 0 check (amount >= 0),
  note text options (trim 'true') collate "C"
) server accounts options (file 'BAL01');
create view bank.overdrawn as select account from bank.balances where amount < 0;
