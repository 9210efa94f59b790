create schema stock;
alter publication changes add tables in schema shop;
alter publication changes add tables in schema stock;
alter publication changes drop table shop.items;
  -- replication-stopped: publication changes no longer publishes table shop.items
