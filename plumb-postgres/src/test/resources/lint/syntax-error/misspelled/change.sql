alter tabel shop.orders add column x int;
