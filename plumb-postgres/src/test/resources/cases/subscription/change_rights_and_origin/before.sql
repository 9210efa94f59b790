create schema app;
create subscription orders connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication orders with (streaming = on);
