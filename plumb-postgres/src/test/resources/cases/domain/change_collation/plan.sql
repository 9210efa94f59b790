alter domain shop.name rename to old_name;
create domain shop.name as text collate pg_catalog."C";
alter table shop.items alter column name type shop.name using name::text::shop.name;
  -- locks shop.items: ACCESS EXCLUSIVE
drop domain shop.old_name;
