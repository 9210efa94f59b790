alter sequence shop.items_id_seq owned by none;
  -- locks shop.items_id_seq: SHARE ROW EXCLUSIVE
alter table shop.items drop column id;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- data-loss: the values of column shop.items.id are lost
