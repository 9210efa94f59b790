alter subscription orders disable;
alter subscription orders set (slot_name = none);
drop subscription orders;
  -- replication-stopped: subscription orders takes no changes any more; slot orders stays at its publisher and keeps what is written until it is dropped there
create subscription orders
  connection 'host=/set-by-hand password=set-by-hand'
  publication orders
  with (connect = false, two_phase = true);
  -- secret-missing: the connection of subscription orders must be set by hand; then slot orders made at its publisher, and the subscription refreshed
alter subscription orders enable;
