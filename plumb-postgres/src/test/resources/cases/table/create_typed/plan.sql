create table public.place of public.point_2d (
  x with options not null,
  constraint place_pkey primary key (x)
);
