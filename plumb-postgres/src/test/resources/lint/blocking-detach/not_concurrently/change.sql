alter table shop.log detach partition shop.log_24 concurrently;
