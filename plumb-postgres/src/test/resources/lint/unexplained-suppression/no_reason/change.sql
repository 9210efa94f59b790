set lock_timeout = '2s';
-- plumb: ignore data-loss
alter table shop.orders drop column note;
