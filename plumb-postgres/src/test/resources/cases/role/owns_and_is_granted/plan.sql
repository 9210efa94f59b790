create role app_owner;
create role app_reader;
create role app_writer;
create table shop.customer (
  id integer,
  name text
);
create policy mine on shop.customer to app_writer using (name = CURRENT_USER);
alter table shop.customer owner to app_owner;
grant select on table shop.customer to app_reader;
grant update (name) on table shop.customer to app_writer;
alter default privileges for role app_owner in schema shop grant select on tables to app_reader;
  -- authorisation-widened: app_reader may do more with tables to come
