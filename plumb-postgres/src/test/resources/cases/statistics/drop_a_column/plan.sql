alter table shop.orders drop column zip;
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- data-loss: the values of column shop.orders.zip are lost
