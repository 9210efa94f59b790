create schema bank;
create foreign data wrapper mainframe options (charset 'ebcdic');
create server accounts type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
create foreign table bank.balances (
  account bigint options (column_name 'ACCT') not null,
  amount numeric default 0 check (amount >= 0),
  note text options (trim 'true') collate "C"
) server accounts options (file 'BAL01');
create function bank.stop() returns trigger language plpgsql as 'begin return null; end';
create trigger stop before insert on bank.balances for each row execute function bank.stop();
