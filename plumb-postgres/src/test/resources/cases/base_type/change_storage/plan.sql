alter type shop.price set (storage = external);
alter table only shop.offers alter column price set storage external;
  -- locks shop.offers: ACCESS EXCLUSIVE
