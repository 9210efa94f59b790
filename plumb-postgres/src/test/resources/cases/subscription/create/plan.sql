create subscription "It's all"
  connection 'host=/set-by-hand password=set-by-hand'
  publication everything
  with (connect = false);
  -- secret-missing: the connection of subscription "It's all" must be set by hand; then slot It's all made at its publisher, and the subscription refreshed
alter subscription "It's all" enable;
create subscription later
  connection 'host=/set-by-hand password=set-by-hand'
  publication later
  with (connect = false);
  -- secret-missing: the connection of subscription later must be set by hand; then slot later made at its publisher, and the subscription refreshed
create subscription orders
  connection 'host=/set-by-hand password=set-by-hand'
  publication "Returns", orders
  with (connect = false, slot_name = 'shop_orders', binary = true, streaming = 'on', synchronous_commit = 'remote_apply');
  -- secret-missing: the connection of subscription orders must be set by hand; then slot shop_orders made at its publisher, and the subscription refreshed
alter subscription orders enable;
create subscription unconnected
  connection 'host=/set-by-hand password=set-by-hand'
  publication later
  with (connect = false, slot_name = none, streaming = 'off');
  -- secret-missing: the connection of subscription unconnected must be set by hand, and the subscription refreshed
comment on subscription orders is 'what the shop sells';
