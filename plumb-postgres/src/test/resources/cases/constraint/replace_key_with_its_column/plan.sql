alter table public.visits add column moment timestamp with time zone not null;
  -- locks public.visits: ACCESS EXCLUSIVE
alter table public.visits add column number integer not null;
alter table public.visits drop column at;
  -- data-loss: the values of column public.visits.at are lost
alter table public.visits add constraint visits_key primary key (moment, number);
