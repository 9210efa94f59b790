alter type old.price set schema shop;
