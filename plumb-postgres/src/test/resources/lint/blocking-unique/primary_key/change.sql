set lock_timeout = '2s';
alter table shop.tag add primary key (name);
