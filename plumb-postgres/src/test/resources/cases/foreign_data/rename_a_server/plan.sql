alter server accounts rename to books;
