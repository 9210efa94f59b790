alter collation old.french set schema shop;
alter collation shop.french rename to francais;
alter collation shop.a rename to b;
