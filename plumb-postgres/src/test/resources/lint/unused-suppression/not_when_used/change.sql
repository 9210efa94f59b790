-- plumb: ignore data-loss, missing-lock-timeout because nobody uses it
alter table shop.orders drop column note;
-- plumb: ignore table-rewrite because it is small
alter table shop.orders alter column total type bigint;
