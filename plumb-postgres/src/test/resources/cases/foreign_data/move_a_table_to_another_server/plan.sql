drop view bank.overdrawn;
  -- locks bank.overdrawn: ACCESS EXCLUSIVE
drop foreign table bank.balances;
  -- locks bank.balances: ACCESS EXCLUSIVE
create foreign table bank.balances (
  account bigint options (column_name 'ACCT') not null,
  amount numeric default 0,
  note text options ("trim" 'true') collate pg_catalog."C",
  constraint balances_amount_check check ((amount >= (0)::numeric))
) server archive options (file 'BAL01');
create view bank.overdrawn as
SELECT account
   FROM bank.balances
  WHERE amount < 0::numeric;
