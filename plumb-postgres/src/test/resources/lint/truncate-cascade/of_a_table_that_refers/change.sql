set lock_timeout = '2s';
truncate shop.customer cascade;
