-- What came with PostgreSQL 17.

create collation shop.built_in (provider = builtin, locale = 'C.UTF-8');

create domain shop.needed as text constraint must_be not null;

grant maintain on shop.customers to clerk;

create subscription kept
  connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication orders
  with (failover = true, connect = false);
