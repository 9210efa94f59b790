create schema app;
-- plumb: renamed from orders
create subscription sales connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication orders with (slot_name = 'orders');
