set lock_timeout = '2s';
alter table shop.orders drop column note;
