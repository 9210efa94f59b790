begin;
create view shop.v as select 1 as a;
commit;
