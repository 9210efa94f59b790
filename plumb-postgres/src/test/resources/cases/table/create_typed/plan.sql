create table public.place of public.point_2d;
alter table public.place add constraint place_pkey primary key (x);
