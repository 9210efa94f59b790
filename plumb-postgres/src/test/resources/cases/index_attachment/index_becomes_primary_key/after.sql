create table public.visit (place text not null, day integer not null) partition by list (place);
create table public.visit_here partition of public.visit for values in ('here');
alter table public.visit add constraint visit_key primary key (place, day);
