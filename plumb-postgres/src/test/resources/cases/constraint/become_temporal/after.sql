create schema shop;
create extension btree_gist;
create table shop.stays (
  room integer not null, during tsrange not null, constraint once unique (room, during without overlaps)
);
