create table public.visit (place text not null, day integer not null) partition by list (place);
create table public.visit_here partition of public.visit for values in ('here');
create index visit_key on public.visit (place, day);
