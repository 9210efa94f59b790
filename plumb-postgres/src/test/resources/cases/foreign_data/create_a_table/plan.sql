create foreign table bank.balances (
  account bigint options (column_name 'ACCT') not null,
  amount numeric default 0,
  note text options ("trim" 'true') collate pg_catalog."C",
  constraint balances_amount_check check ((amount >= (0)::numeric))
) server accounts options (file 'BAL01');
alter foreign table bank.balances owner to keeper;
grant select on table bank.balances to reader;
comment on foreign table bank.balances is 'As of yesterday';
comment on column bank.balances.amount is 'In cents';
