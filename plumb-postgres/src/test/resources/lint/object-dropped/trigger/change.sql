set lock_timeout = '2s';
drop trigger touch on shop.orders;
