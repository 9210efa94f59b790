alter subscription orders disable;
  -- replication-stopped: subscription orders takes no changes any more
alter subscription orders set (slot_name = none);
  -- replication-stopped: subscription orders takes changes from no slot of its publisher, where slot orders keeps what is written until it is dropped
