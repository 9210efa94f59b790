create schema shop;

create table shop.books (id integer primary key, title text, body text);
