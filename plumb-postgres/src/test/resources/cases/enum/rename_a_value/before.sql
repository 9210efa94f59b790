create type state as enum ('new', 'sent');
create table orders (state state default 'new', check (state <> 'sent'));
