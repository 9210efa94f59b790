alter operator shop.=== (integer, integer) owner to shopkeeper;
comment on operator shop.=== (integer, integer) is 'the same';
