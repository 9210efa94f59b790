drop trigger stamp on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
create constraint trigger stamp
after insert on shop.orders
from shop.customers for each row
execute function shop.stamp();
