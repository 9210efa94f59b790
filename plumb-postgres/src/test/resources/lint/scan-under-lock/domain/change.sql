set lock_timeout = '2s';
alter domain shop.amount add constraint positive check (value > 0);
