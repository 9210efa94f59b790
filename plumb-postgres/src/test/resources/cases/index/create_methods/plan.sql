create index doc_hash on public.doc using hash (id);
  -- locks public.doc: SHARE
create index doc_id on public.doc using brin (id int4_minmax_multi_ops (values_per_range='16')) with (pages_per_range = 32);
create index doc_span on public.doc using gist (span);
create index doc_tags on public.doc using gin (tags) with (fastupdate = off);
