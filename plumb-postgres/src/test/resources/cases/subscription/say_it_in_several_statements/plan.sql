create subscription orders
  connection 'host=/set-by-hand password=set-by-hand'
  publication orders, returns
  with (connect = false, slot_name = 'shop', binary = true);
  -- secret-missing: the connection of subscription orders must be set by hand; then slot shop made at its publisher, and the subscription refreshed
