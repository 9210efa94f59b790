set lock_timeout = '2s';
alter table shop.customer add constraint email_there not null email not valid;
alter table shop.customer validate constraint email_there;
