alter table public.author drop constraint author_book_fkey;
  -- locks public.author: ACCESS EXCLUSIVE
  -- locks public.author_north: ACCESS EXCLUSIVE
  -- locks public.book: ACCESS EXCLUSIVE
  -- locks public.book_north: ACCESS EXCLUSIVE
  -- constraint-dropped: rows that break constraint public.author.author_book_fkey are no longer refused
  -- constraint-dropped: rows that break constraint public.author_north.author_book_fkey are no longer refused
alter table public.book drop constraint book_author_fkey;
  -- constraint-dropped: rows that break constraint public.book.book_author_fkey are no longer refused
  -- constraint-dropped: rows that break constraint public.book_north.book_author_fkey are no longer refused
drop table public.author;
  -- data-loss: all rows of table public.author_north are lost
drop table public.book;
  -- data-loss: all rows of table public.book_north are lost
