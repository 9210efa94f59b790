alter table public.measurement attach partition public.old_values FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
  -- locks public.old_values: ACCESS EXCLUSIVE
