create text search dictionary shop.c (template = pg_catalog.simple, accept = 'false');
alter text search configuration shop.prose alter mapping for asciiword, word with shop.b, shop.c, simple;
  -- stale-values: index shop.books.books_to_tsvector_idx holds what text search configuration shop.prose found before, until it is built anew
alter text search configuration shop.prose add mapping for email with shop.c;
  -- stale-values: index shop.books.books_to_tsvector_idx holds what text search configuration shop.prose found before, until it is built anew
alter text search configuration shop.prose alter mapping for host with shop.c;
  -- stale-values: index shop.books.books_to_tsvector_idx holds what text search configuration shop.prose found before, until it is built anew
alter text search configuration shop.prose alter mapping for hword with simple;
  -- stale-values: index shop.books.books_to_tsvector_idx holds what text search configuration shop.prose found before, until it is built anew
alter text search configuration shop.prose drop mapping for "float", url;
  -- stale-values: index shop.books.books_to_tsvector_idx holds what text search configuration shop.prose found before, until it is built anew
  -- stale-values: index shop.books.books_to_tsvector_idx holds what text search configuration shop.prose found before, until it is built anew
drop text search dictionary shop.a;
