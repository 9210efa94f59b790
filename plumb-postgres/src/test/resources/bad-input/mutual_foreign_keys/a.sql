create table authors (
  id int primary key,
  best_book int references books
);
create table books (
  id int primary key,
  author int references authors
);
create index on books (author);
