set lock_timeout = '2s';
alter table shop.log_25 add constraint bounds check (at >= '2025-01-01' and at < '2026-01-01') not valid;
alter table shop.log_25 validate constraint bounds;
alter table shop.log attach partition shop.log_25 for values from ('2025-01-01') to ('2026-01-01');
