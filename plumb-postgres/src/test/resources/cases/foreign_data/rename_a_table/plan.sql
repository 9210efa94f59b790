alter foreign table bank.balances set schema books;
  -- locks bank.balances: ACCESS EXCLUSIVE
alter foreign table books.balances rename to saldi;
alter table books.saldi rename column amount to saldo;
  -- locks books.saldi: ACCESS EXCLUSIVE
alter table books.saldi rename constraint balances_account_not_null to saldi_account_not_null;
  -- locks books.saldi: ACCESS EXCLUSIVE
