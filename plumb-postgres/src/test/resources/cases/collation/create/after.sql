create schema shop;
create collation shop.german (provider = icu, locale = 'de');
create collation shop.folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation shop.plain (locale = 'C');
create collation shop.split (lc_collate = 'C', lc_ctype = 'POSIX');
create domain shop.name as text collate shop.german;
create type shop.label as (t text collate shop.folded);
create type shop.names as range (subtype = text, collation = shop.plain);
create table shop.people (
  name shop.name,
  mail text collate shop.folded unique,
  label shop.label,
  check (mail collate shop.plain < 'z'));
create index on shop.people (mail collate shop.german);
create view shop.sorted as select mail from shop.people order by mail collate shop.split;
comment on collation shop.german is 'as in a phone book';
