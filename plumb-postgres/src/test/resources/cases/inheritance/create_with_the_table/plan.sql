create table public.bird (
  wings integer
) inherits (public.animal);
alter table public.bird add constraint animal_id_not_null not null id;
  -- locks public.bird: ACCESS EXCLUSIVE
