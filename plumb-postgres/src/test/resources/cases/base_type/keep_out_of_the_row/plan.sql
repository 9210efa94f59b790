alter type shop.price set (storage = main);
alter table only shop.offers alter column price set storage main;
  -- locks shop.offers: ACCESS EXCLUSIVE
