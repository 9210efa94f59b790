-- What came with PostgreSQL 16.

create collation shop.ordered (provider = icu, locale = 'und', rules = '&a < g');

create subscription own
  connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication orders
  with (streaming = parallel, password_required = false, run_as_owner = true, origin = none,
    connect = false, slot_name = none);

create role nested;
grant visitor to nested with inherit true, set false;
