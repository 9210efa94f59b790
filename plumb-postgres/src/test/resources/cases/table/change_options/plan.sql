alter table public.event reset (autovacuum_enabled);
alter table public.event set (fillfactor = 70, toast.autovacuum_enabled = false);
