create text search dictionary shop."a = 'b', ""c""" (template = pg_catalog.simple, stopwords = 'english');
create text search configuration shop."select" (parser = pg_catalog."default");
alter text search configuration shop."select" add mapping for "float", "int" with shop."a = 'b', ""c""", simple;
comment on text search configuration shop."select" is E'a \\ b';
