create schema shop;
create table shop.posts (labels integer[]);
