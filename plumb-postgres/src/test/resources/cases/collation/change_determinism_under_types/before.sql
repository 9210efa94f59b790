create schema shop;
create collation shop.folded (provider = icu, locale = 'und-u-ks-level2');
create domain shop.mail as text collate shop.folded;
create type shop.label as (t text collate shop.folded);
create type shop.span as range (subtype = text, collation = shop.folded);
create table shop.people (mail shop.mail, spans shop.span[]);
create table shop.shelves (name text collate shop.folded) partition by range (name);
create table shop.shelf partition of shop.shelves for values from ('a') to ('b');
