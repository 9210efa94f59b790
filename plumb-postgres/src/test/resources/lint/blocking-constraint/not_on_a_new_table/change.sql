set lock_timeout = '2s';
create table shop.item (id bigint primary key, order_id bigint references shop.orders);
