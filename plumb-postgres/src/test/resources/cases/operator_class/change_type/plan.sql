drop operator class shop.ops using btree;
create operator class shop.ops for type box using btree family shop.ops as
  storage box;
