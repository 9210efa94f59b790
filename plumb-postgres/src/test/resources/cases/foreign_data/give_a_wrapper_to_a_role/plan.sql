alter foreign data wrapper mainframe owner to keeper;
grant usage on foreign data wrapper mainframe to reader;
  -- authorisation-widened: role reader may do more with foreign-data wrapper mainframe
