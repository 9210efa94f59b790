create type state as enum (
  -- plumb: renamed from 'new'
  'ordered',
  'sent'
);
create table orders (state state default 'ordered', check (state <> 'sent'));
