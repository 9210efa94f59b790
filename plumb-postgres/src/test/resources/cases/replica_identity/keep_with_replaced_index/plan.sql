alter table public.t replica identity default;
  -- locks public.t: ACCESS EXCLUSIVE
drop index public.t_u;
create unique index t_u on public.t (a, b);
alter table public.t replica identity using index t_u;
