set lock_timeout = '2s';
drop index shop.orders_note;
