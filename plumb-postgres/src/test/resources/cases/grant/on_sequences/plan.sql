grant select on sequence shop.items_id_seq to app_reader;
  -- authorisation-widened: role app_reader may do more with identity shop.items.id
grant update on sequence shop.items_serial_seq to app_reader;
  -- authorisation-widened: role app_reader may do more with sequence shop.items_serial_seq
grant usage on sequence shop.numbers to app_reader;
  -- authorisation-widened: role app_reader may do more with sequence shop.numbers
