create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
create table doc (id int, tags text[], span int4range);
create index doc_tags on doc using gin (tags) with (fastupdate = off);
create index doc_span on doc using gist (span);
create index doc_id on doc using brin (id int4_minmax_multi_ops (values_per_range = 16)) with (pages_per_range = 32);
create index doc_hash on doc using hash (id);
