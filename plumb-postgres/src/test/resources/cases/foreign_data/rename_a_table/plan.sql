alter foreign table bank.balances set schema books;
alter foreign table books.balances rename to saldi;
alter table books.saldi rename column amount to saldo;
alter table books.saldi rename constraint balances_account_not_null to saldi_account_not_null;
