create schema books;
create schema bank;
create foreign data wrapper mainframe options (charset 'ebcdic');
create server accounts type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
-- plumb: renamed from bank.balances
create foreign table books.saldi (
  account bigint options (column_name 'ACCT') not null,
  -- plumb: renamed from amount
  saldo numeric default 0 constraint balances_amount_check check (saldo >= 0),
  note text options (trim 'true') collate "C"
) server accounts options (file 'BAL01');
