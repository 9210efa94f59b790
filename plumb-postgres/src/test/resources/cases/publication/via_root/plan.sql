alter publication all_events set (publish_via_partition_root = true);
alter publication all_events drop table public.events;
alter publication all_events add table public.events where (id > 10);
