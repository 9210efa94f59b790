create schema shop;
create operator class shop.ops for type point using btree as storage point;
