alter conversion old.a set schema shop;
alter conversion shop.a rename to b;
alter conversion shop.c rename to d;
