alter table shop.customer enable row level security;
alter table shop.orders enable row level security;

create policy own_customer on shop.customer
  using (email::text = current_setting('shop.user', true));

create policy own_orders on shop.orders for select
  using (customer_id in (
    select id from shop.customer where email::text = current_setting('shop.user', true)));

grant usage on schema shop to public;
grant select on shop.category, shop.product to public;
grant select, insert on shop.orders, shop.order_line to public;
grant select (id, name, email), update (name, phone) on shop.customer to public;
grant execute on function shop.customer_total(bigint) to public;
revoke all on procedure shop.cancel(bigint) from public;
