set lock_timeout = '2s';
alter table shop.customer add constraint email_there check (email is not null) not valid;
alter table shop.customer validate constraint email_there;
alter table shop.customer alter column email set not null;
alter table shop.customer drop constraint email_there;
