alter operator old.=== (integer, integer) set schema shop;
