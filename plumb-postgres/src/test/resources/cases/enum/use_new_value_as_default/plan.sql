alter type shop.state add value 'draft' before 'new';
-- transaction 2
alter table only shop.orders alter column state set default 'draft'::shop.state;
  -- locks shop.orders: ACCESS EXCLUSIVE
