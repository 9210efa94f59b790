create index p_n on only public.p (n);
  -- locks public.p: SHARE
create index p2_n_idx on only public.p2 (n);
  -- locks public.p2: SHARE
alter index public.p_n attach partition public.p2_n_idx;
-- transaction 2
create index concurrently p1_n_idx on public.p1 (n);
-- transaction 3
alter index public.p_n attach partition public.p1_n_idx;
-- transaction 4
create index concurrently p21_n_idx on public.p21 (n);
-- transaction 5
alter index public.p2_n_idx attach partition public.p21_n_idx;
