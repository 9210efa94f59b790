set lock_timeout = '2s';
alter table shop.orders enable row level security;
