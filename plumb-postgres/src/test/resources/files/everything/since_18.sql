-- What came with PostgreSQL 18.

create table shop.stays (
  room integer constraint has_room not null no inherit,
  during tsrange not null,
  guest text,
  size integer generated always as (room * 2) virtual,
  constraint one_guest unique (room, during without overlaps),
  constraint is_room check (room > 0) not enforced
);
alter table shop.stays add constraint has_guest not null guest not valid;

create table shop.meals (
  room integer,
  during tsrange,
  constraint in_stay foreign key (room, period during)
    references shop.stays (room, period during)
);

create publication computed for table shop.stays with (publish_generated_columns = stored);
