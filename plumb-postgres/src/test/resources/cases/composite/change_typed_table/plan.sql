alter type shop.item drop attribute name cascade;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- data-loss: the values of column shop.items.name are lost
  -- data-loss: the values of column shop.items.name are lost
alter type shop.item alter attribute id type bigint cascade;
  -- rewrites shop.items
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
alter type shop.item add attribute price numeric cascade;
alter type shop.item add attribute label text cascade;
