alter function shop.span(integer, integer) rename to old_span;
alter function shop.span(integer, integer, text) rename to old_span;
alter function shop.spans() rename to old_spans;
alter function shop.spans(shop.span) rename to old_spans;
alter function shop.spans(shop.span[]) rename to old_spans;
alter type shop.spans rename to old_spans;
alter type shop.span rename to old_span;
create type shop.span as range (subtype = bigint, multirange_type_name = shop.many_spans);
alter table shop.visits alter column span type shop.span using span::text::shop.span;
  -- locks shop.visits: ACCESS EXCLUSIVE
  -- rewrites shop.visits
  -- table-rewrite: all rows of table shop.visits are written anew while it is locked
alter table shop.visits alter column spans type shop.many_spans using spans::text::shop.many_spans;
  -- rewrites shop.visits
  -- type-narrowing: values of column shop.visits.spans may not fit into shop.many_spans
  -- table-rewrite: all rows of table shop.visits are written anew while it is locked
drop type shop.old_span;
