-- plumb: ignore data-loss because nobody uses it
alter table shop.orders add column if not exists x bigint;
