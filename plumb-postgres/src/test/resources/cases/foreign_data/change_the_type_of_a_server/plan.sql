drop view bank.rich;
  -- locks bank.rich: ACCESS EXCLUSIVE
drop foreign table bank.balances;
  -- locks bank.balances: ACCESS EXCLUSIVE
drop user mapping for teller server accounts;
drop server accounts;
create server accounts type 'vsam' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
create user mapping for teller server accounts options ("user" 'T1');
create foreign table bank.balances (
  account bigint,
  amount numeric
) server accounts;
create view bank.rich as
SELECT account
   FROM bank.balances
  WHERE amount > 1000000::numeric;
