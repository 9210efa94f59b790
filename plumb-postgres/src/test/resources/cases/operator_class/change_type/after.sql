create schema shop;
create operator class shop.ops for type box using btree as storage box;
