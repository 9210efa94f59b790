create schema shop;
create type shop.state as enum ('new');
create domain shop.amount as integer;
grant usage on schema shop to app_auditor;
grant usage on type shop.state to app_auditor;
grant usage on domain shop.amount to app_auditor;
