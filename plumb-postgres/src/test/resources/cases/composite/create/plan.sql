create type shop.address as (
  street text collate pg_catalog."C",
  zip character varying(10)
);
create type shop.nothing as ();
comment on type shop.address is 'where';
comment on column shop.address.zip is 'code';
