drop publication changes;
  -- replication-stopped: subscribers of publication changes get no changes any more
create publication changes for all tables;
