set lock_timeout = '2s';
-- plumb: ignore dataloss because nobody uses it
alter table shop.orders drop column note;
