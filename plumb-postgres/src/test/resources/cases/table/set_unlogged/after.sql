create unlogged table cache_entry (key text primary key, value jsonb);
