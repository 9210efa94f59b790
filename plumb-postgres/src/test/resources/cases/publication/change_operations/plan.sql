alter publication changes set (publish = 'insert, delete');
  -- replication-stopped: publication changes no longer publishes update, truncate
