set lock_timeout = '2s';
reindex table shop.orders;
