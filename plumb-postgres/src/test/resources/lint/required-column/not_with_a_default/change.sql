set lock_timeout = '2s';
alter table shop.orders add column state text not null default 'new';
