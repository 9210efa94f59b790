set lock_timeout = '2s';
alter table shop.orders alter column note type varchar(80);
