alter publication all_events set (publish_via_partition_root = true);
