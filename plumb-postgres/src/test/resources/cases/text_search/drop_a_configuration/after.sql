create schema shop;

create text search configuration shop.verse (copy = english);
create table shop.books (title text);
