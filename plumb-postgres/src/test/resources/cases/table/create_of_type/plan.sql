create table public.pairs of public.pair (
  a with options not null,
  b with options not null default 'x'::text,
  constraint pairs_a check ((a > 0)),
  constraint pairs_pkey primary key (a)
);
create table public.plain_pairs of public.pair;
