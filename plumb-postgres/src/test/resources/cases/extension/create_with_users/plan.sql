create extension hstore schema shop version '1.8';
alter table shop.items add column attributes shop.hstore default ''::shop.hstore;
  -- locks shop.items: ACCESS EXCLUSIVE
create index items_attributes on shop.items using gin (attributes);
create function shop.name_of(attributes shop.hstore)
returns text
language sql
immutable
as $$select attributes operator(shop.->) 'name'$$;
