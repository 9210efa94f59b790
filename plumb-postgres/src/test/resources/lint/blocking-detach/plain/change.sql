set lock_timeout = '2s';
alter table shop.log detach partition shop.log_24;
