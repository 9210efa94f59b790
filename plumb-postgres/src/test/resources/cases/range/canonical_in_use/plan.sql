alter function shop.tidy(shop.spans) rename to old_tidy;
alter function shop.spans(date, date) rename to old_spans;
alter function shop.spans(date, date, text) rename to old_spans;
alter function shop.spans_multirange() rename to old_spans_multirange;
alter function shop.spans_multirange(shop.spans) rename to old_spans_multirange;
alter function shop.spans_multirange(shop.spans[]) rename to old_spans_multirange;
alter type shop.spans_multirange rename to old_spans_multirange;
alter type shop.spans rename to old_spans;
create type shop.spans;
create function shop.tidy(shop.spans)
returns shop.spans
language internal
immutable strict
as $$daterange_canonical$$;
create type shop.spans as range (subtype = date, canonical = shop.tidy);
alter table shop.stays alter column span type shop.spans using span::text::shop.spans;
  -- locks shop.stays: ACCESS EXCLUSIVE
  -- rewrites shop.stays
  -- table-rewrite: all rows of table shop.stays are written anew while it is locked
alter table shop.stays alter column spans type shop.spans_multirange using spans::text::shop.spans_multirange;
  -- rewrites shop.stays
  -- table-rewrite: all rows of table shop.stays are written anew while it is locked
alter type shop.spans owner to shop_owner;
comment on function shop.tidy(shop.spans) is 'tidies';
drop type shop.old_spans cascade;
