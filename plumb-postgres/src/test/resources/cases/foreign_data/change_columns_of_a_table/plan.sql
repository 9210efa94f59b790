alter table bank.balances add column at date options (format 'JJJ');
  -- locks bank.balances: ACCESS EXCLUSIVE
alter foreign table bank.balances alter column account options (set column_name 'ACCOUNT', add pad '0');
alter table only bank.balances alter column amount drop default;
alter table bank.balances drop constraint balances_amount_check;
alter table bank.balances alter column amount type numeric(12,2);
  -- type-narrowing: values of column bank.balances.amount may not fit into numeric(12,2)
alter table bank.balances add column twice numeric generated always as ((amount * (2)::numeric)) stored;
alter table bank.balances alter column amount set not null;
alter table bank.balances add constraint balances_amount_check check ((amount >= (1)::numeric));
alter table only bank.balances alter column amount set default 1;
alter table bank.balances alter column account drop not null;
alter foreign table bank.balances alter column note options (drop "trim");
