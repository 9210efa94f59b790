create table public.bird (
  wings integer
) inherits (public.animal);
