set lock_timeout = '2s';
-- plumb: ignore data-loss:shop.orders.note because nobody uses it
alter table shop.orders drop column note;
