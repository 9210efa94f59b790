do $$
begin
  create table orders (id integer, region text) partition by list (region);
  create table orders_eu partition of orders for values in ('eu');
  create index by_id on only orders (id);
end
$$;
