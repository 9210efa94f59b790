create schema bank;
create foreign data wrapper mainframe options (charset 'ebcdic');
create server accounts type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
create table bank.moves (at date not null, amount numeric check (amount > 0));
create foreign table bank.old_moves (tape text) inherits (bank.moves) server accounts;
