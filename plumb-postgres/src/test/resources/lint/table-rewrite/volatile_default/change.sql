set lock_timeout = '2s';
alter table shop.orders add column token uuid not null default gen_random_uuid();
