create publication all_places for table public.capitals, only public.cities;
create publication capitals for table public.capitals;
alter publication places add table only public.cities;
