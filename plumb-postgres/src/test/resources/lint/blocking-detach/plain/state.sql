create schema shop;
create table shop.log (at date not null, line text) partition by range (at);
create table shop.log_24 partition of shop.log for values from ('2024-01-01') to ('2025-01-01');
create table shop.log_25 (at date not null, line text);
