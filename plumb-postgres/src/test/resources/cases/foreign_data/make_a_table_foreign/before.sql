create schema bank;
create foreign data wrapper mainframe options (charset 'ebcdic');
create server accounts type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
create table bank.balances (account bigint, amount numeric);
create view bank.overdrawn as select account from bank.balances where amount < 0;
