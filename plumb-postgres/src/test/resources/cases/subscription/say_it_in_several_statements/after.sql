create schema app;
create subscription orders connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication orders with (enabled = true);
alter subscription orders disable;
alter subscription orders set (slot_name = 'shop', binary = true);
alter subscription orders add publication returns;
alter subscription orders connection 'host=elsewhere.example.com';
