alter subscription orders disable;
  -- replication-stopped: subscription orders takes no changes any more
