create schema shop;
create extension hstore schema shop;
create table shop.items (id integer, attributes shop.hstore default ''::shop.hstore);
create index items_attributes on shop.items using gin (attributes);
create function shop.name_of(attributes shop.hstore) returns text language sql immutable
as $$select attributes operator(shop.->) 'name'$$;
