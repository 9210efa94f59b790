drop view bank.overdrawn;
  -- locks bank.overdrawn: ACCESS EXCLUSIVE
drop table bank.balances;
  -- locks bank.balances: ACCESS EXCLUSIVE
  -- data-loss: all rows of table bank.balances are lost
create foreign table bank.balances (
  account bigint,
  amount numeric
) server accounts;
create view bank.overdrawn as
SELECT account
   FROM bank.balances
  WHERE amount < 0::numeric;
