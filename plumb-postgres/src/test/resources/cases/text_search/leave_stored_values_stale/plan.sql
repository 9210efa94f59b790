alter text search dictionary shop.words (accept = 'true');
  -- stale-values: index shop.books.books_title holds what text search configuration shop.prose found before, until it is built anew
  -- stale-values: constraint shop.books.books_title_check holds what text search configuration shop.prose found before, until it is built anew
  -- stale-values: column shop.books.lexemes holds what text search configuration shop.prose found before, until it is built anew
  -- stale-values: materialized view shop.found holds what text search configuration shop.prose found before, until it is built anew
alter text search configuration shop.prose add mapping for word with shop.words, simple;
  -- stale-values: index shop.books.books_title holds what text search configuration shop.prose found before, until it is built anew
  -- stale-values: constraint shop.books.books_title_check holds what text search configuration shop.prose found before, until it is built anew
  -- stale-values: column shop.books.lexemes holds what text search configuration shop.prose found before, until it is built anew
  -- stale-values: materialized view shop.found holds what text search configuration shop.prose found before, until it is built anew
