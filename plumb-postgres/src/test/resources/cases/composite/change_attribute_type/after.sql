create schema shop;
create type shop.address as (street text collate "C", zip bigint);
