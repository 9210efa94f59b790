alter text search parser old.plain set schema shop;
alter text search parser shop.plain rename to splitter;
alter text search template shop.copies rename to makes;
