create function bank.stop()
returns trigger
language plpgsql
as $$begin return null; end$$;
create trigger stop
before insert on bank.balances
for each row
execute function bank.stop();
  -- locks bank.balances: SHARE ROW EXCLUSIVE
