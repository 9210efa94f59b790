set lock_timeout = '2s';
alter table shop.customer alter column email set not null;
