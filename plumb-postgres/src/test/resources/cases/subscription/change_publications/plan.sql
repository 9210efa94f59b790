alter subscription orders set publication "Customers", orders with (refresh = false);
  -- replication-stopped: subscription orders no longer takes changes of returns, and takes those of Customers once it is refreshed by hand: alter subscription … refresh publication
