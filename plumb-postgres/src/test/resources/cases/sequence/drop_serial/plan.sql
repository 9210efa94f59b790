alter table only shop.items alter column id drop default;
  -- locks shop.items: ACCESS EXCLUSIVE
drop table shop.gone;
  -- locks shop.gone: ACCESS EXCLUSIVE
  -- data-loss: all rows of table shop.gone are lost
drop sequence shop.items_id_seq;
  -- locks shop.items_id_seq: ACCESS EXCLUSIVE
