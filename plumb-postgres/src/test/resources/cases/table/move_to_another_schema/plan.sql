alter table a.item set schema b;
  -- locks a.item: ACCESS EXCLUSIVE
