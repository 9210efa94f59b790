alter domain shop.mail rename to old_mail;
alter function shop.span(text, text) rename to old_span;
alter function shop.span(text, text, text) rename to old_span;
alter function shop.span_multirange() rename to old_span_multirange;
alter function shop.span_multirange(shop.span) rename to old_span_multirange;
alter function shop.span_multirange(shop.span[]) rename to old_span_multirange;
alter type shop.span_multirange rename to old_span_multirange;
alter type shop.span rename to old_span;
alter table shop.shelves detach partition shop.shelf;
  -- locks shop.shelf: ACCESS EXCLUSIVE
  -- locks shop.shelves: ACCESS EXCLUSIVE
drop table shop.shelves;
alter collation shop.folded rename to old_folded;
create collation shop.folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create domain shop.mail as text collate shop.folded;
alter type shop.label alter attribute t type text collate shop.folded;
create type shop.span as range (subtype = text, collation = shop.folded);
create table shop.shelves (
  name text collate shop.folded
) partition by RANGE (name);
alter table shop.people alter column mail type shop.mail using mail::text::shop.mail;
  -- locks shop.people: ACCESS EXCLUSIVE
alter table shop.people alter column spans type shop.span[] using spans::text[]::shop.span[];
  -- rewrites shop.people
  -- table-rewrite: all rows of table shop.people are written anew while it is locked
alter table shop.shelf alter column name type text collate shop.folded;
alter table shop.shelves attach partition shop.shelf FOR VALUES FROM ('a') TO ('b');
drop type shop.old_span;
drop domain shop.old_mail;
drop collation shop.old_folded;
