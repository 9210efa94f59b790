create unique index m_a on public.m (a);
  -- locks public.m: SHARE
alter materialized view public.m cluster on m_a;
