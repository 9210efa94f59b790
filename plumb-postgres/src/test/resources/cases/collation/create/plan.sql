create collation shop.folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation shop.german (provider = icu, locale = 'de');
create collation shop.plain (locale = 'C');
create collation shop.split (lc_collate = 'C', lc_ctype = 'POSIX');
create domain shop.name as text collate shop.german;
create type shop.label as (
  t text collate shop.folded
);
create type shop.names as range (subtype = text, collation = shop.plain);
create table shop.people (
  name shop.name,
  mail text collate shop.folded,
  label shop.label,
  constraint people_mail_check check (((mail COLLATE shop.plain) < 'z'::text)),
  constraint people_mail_key unique (mail)
);
create index people_mail_idx on shop.people (mail COLLATE shop.german);
create view shop.sorted as
SELECT mail
   FROM shop.people
  ORDER BY (mail COLLATE shop.split);
comment on collation shop.german is 'as in a phone book';
