alter table shop.stays drop constraint once;
  -- locks shop.stays: ACCESS EXCLUSIVE
alter table shop.stays add constraint once unique (room, during without overlaps);
