-- plumb: ignore-file missing-lock-timeout, data-loss because the shop is closed
alter table shop.orders drop column note;
alter table shop.customer drop column email; -- plumb: ignore prefer-robust because it runs once
