create table shop.a (id bigserial primary key);
