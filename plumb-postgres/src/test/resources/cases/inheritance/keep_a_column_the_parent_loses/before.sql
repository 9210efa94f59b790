create table event (happened_at timestamptz not null, note text);
create table alarm (level integer) inherits (event);
create table visit (guest text) inherits (event);
