create subscription orders
  connection 'host=db1.example.com password=s3cret'
  publication orders;

-- Asks the publisher.
alter subscription orders refresh publication;
alter subscription orders skip (lsn = '0/14C0378');

-- Runs nowhere.
create subscription hidden
  connection U&'host=db1.example.com!0020password=s3cret' uescape '!'
  publication orders;
create subscription wrong connection 'host=db1.example.com password=s3cret' publication orders
  with (binary = perhaps);
create subscription slotless connection 'host=db1.example.com password=s3cret' publication orders
  with (slot_name = none);
create subscription twice connection 'host=db1.example.com password=s3cret' publication orders
  with (enabled = true, connect = false);
alter subscription orders connection 'host=db1.example.com' 'password=s3cret';
drop subscription if exists orders;
drop subscription none;
alter subscription orders owner to pg_monitor;
