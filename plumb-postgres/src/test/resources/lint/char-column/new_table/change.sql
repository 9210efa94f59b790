create table shop.a (code char(2));
