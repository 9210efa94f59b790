alter text search configuration shop.verse alter mapping for word with english_stem;
drop index shop.by_title;
  -- locks shop.books: ACCESS EXCLUSIVE
  -- index-dropped: queries that use index shop.books.by_title become slower
drop text search configuration shop.prose;
drop text search dictionary shop.a;
