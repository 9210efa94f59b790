create table shop.a (id bigint generated always as identity primary key);
