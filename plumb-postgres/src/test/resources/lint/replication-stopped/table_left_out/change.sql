alter publication feed drop table shop.orders;
