alter table shop.people alter column name type text collate shop.german;
  -- locks shop.people: ACCESS EXCLUSIVE
drop collation shop.french;
