grant usage on schema shop to app_reader;
  -- authorisation-widened: role app_reader may do more with schema shop
grant create, usage on schema shop to app_writer;
  -- authorisation-widened: role app_writer may do more with schema shop
revoke usage on domain shop.amount from public;
grant usage on domain shop.amount to app_reader;
  -- authorisation-widened: role app_reader may do more with domain shop.amount
revoke usage on type shop.state from public;
