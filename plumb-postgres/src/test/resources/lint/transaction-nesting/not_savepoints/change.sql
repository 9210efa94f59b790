begin;
savepoint a;
create view shop.v as select 1 as a;
rollback to savepoint a;
create view shop.v as select 2 as a;
release savepoint a;
commit;
