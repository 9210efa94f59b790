alter table only shop.books alter column language drop default;
  -- locks shop.books: ACCESS EXCLUSIVE
drop text search configuration shop.prose;
  -- data-loss: values of column shop.books.language that stand for text search configuration shop.prose mean nothing any more
create text search configuration shop.prose (parser = pg_catalog."default");
alter table only shop.books alter column language set default 'shop.prose'::regconfig;
drop text search dictionary shop.stems;
  -- data-loss: values of column shop.books.stems that stand for text search dictionary shop.stems mean nothing any more
create text search dictionary shop.stems (template = pg_catalog.simple);
