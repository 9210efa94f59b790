drop view shop.open_orders;
