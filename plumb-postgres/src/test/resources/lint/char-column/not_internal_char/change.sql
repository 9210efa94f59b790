create table shop.a (code "char");
