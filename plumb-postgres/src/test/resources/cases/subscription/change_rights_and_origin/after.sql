create schema app;
create subscription orders connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication orders with (streaming = parallel, password_required = false, run_as_owner = true, origin = none);
