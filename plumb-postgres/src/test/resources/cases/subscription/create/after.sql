create schema app;
create subscription orders
  connection 'host=db1.example.com dbname=shop user=rep password=s3cret'
  publication orders, "Returns"
  with (slot_name = 'shop_orders', binary = true, streaming = on, synchronous_commit = remote_apply);

create subscription "It's all" connection 'postgresql://rep:s3cret@db1.example.com/shop' publication everything;

create subscription later connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication later with (enabled = false, create_slot = false);

create subscription unconnected connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication later with (connect = false, slot_name = none, streaming = off);

comment on subscription orders is 'what the shop sells';
