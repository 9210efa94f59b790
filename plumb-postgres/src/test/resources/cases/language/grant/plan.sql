revoke usage on language tell from public;
grant usage on language tell to shop_reader;
  -- authorisation-widened: role shop_reader may do more with language tell
