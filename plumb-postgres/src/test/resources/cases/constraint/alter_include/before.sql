create table stays (room int4range, during tsrange, guest integer, note text);
alter table stays add constraint once unique (guest);
