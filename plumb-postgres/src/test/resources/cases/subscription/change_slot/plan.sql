alter subscription orders set (slot_name = 'b');
  -- replication-stopped: subscription orders takes changes from slot b of its publisher, where slot a keeps what is written until it is dropped
