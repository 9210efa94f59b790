set lock_timeout = '2s';
alter table shop.log add column id serial primary key;
