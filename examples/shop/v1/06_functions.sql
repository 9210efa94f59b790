create function shop.customer_total(customer bigint) returns numeric
language sql stable
as $$
  select coalesce(sum(total), 0) from shop.order_total where customer_id = customer
$$;

create function shop.take_from_stock() returns trigger
language plpgsql
as $$
begin
  update shop.product
  set stock = stock - new.quantity
  where id = new.product_id;
  return new;
end
$$;

comment on function shop.take_from_stock() is 'Keeps product.stock true as lines are added';

create trigger order_line_takes_stock
after insert on shop.order_line
for each row execute function shop.take_from_stock();

create procedure shop.cancel(order_to_cancel bigint)
language plpgsql
as $$
begin
  update shop.orders set state = 'cancelled' where id = order_to_cancel and state = 'new';
  if not found then
    raise exception 'order % is not open', order_to_cancel;
  end if;
end
$$;
