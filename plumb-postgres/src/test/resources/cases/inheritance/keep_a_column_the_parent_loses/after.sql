create table event (happened_at timestamptz not null);
create table alarm (level integer, note text) inherits (event);
create table visit (guest text) inherits (event);
