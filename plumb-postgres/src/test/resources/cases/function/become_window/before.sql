create schema shop;
create function shop.place() returns bigint language internal as 'window_row_number';
