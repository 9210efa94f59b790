create schema shop;
create text search parser shop.plain
  (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search dictionary shop.stems (template = snowball, language = 'english');
create text search configuration shop.prose (parser = shop.plain);
create table shop.books (
  id integer primary key,
  language regconfig not null default 'shop.prose',
  stems regdictionary[]);
