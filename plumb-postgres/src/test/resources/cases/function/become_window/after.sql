create schema shop;
create function shop.place() returns bigint language internal window as 'window_row_number';
