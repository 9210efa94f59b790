create table public.reading_middle (
  taken integer,
  value text
);
alter table public.reading detach partition public.reading_low;
  -- locks public.reading: ACCESS EXCLUSIVE
  -- locks public.reading_low: ACCESS EXCLUSIVE
create table public.old_reading_low (like public.reading_low);
with misfits as (delete from public.reading_low where (((taken IS NOT NULL) AND (taken >= 0) AND (taken < 50))) is not true returning *) insert into public.old_reading_low select * from misfits;
alter table public.reading attach partition public.reading_low FOR VALUES FROM (0) TO (50);
alter table public.reading attach partition public.reading_middle FOR VALUES FROM (50) TO (100);
insert into public.reading (taken, value) overriding system value select taken, value from public.old_reading_low;
drop table public.old_reading_low;
