create schema shop;
create type shop.state as enum ('new');
create domain shop.amount as integer;
grant usage on schema shop to app_reader;
grant usage, create on schema shop to app_writer;
revoke usage on type shop.state from public;
revoke usage on domain shop.amount from public;
grant usage on domain shop.amount to app_reader;
