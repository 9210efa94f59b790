create view shop.order_total as
select
  o.id as order_id,
  o.number,
  o.customer_id,
  o.state,
  coalesce(sum(l.quantity * l.unit_price), 0)::numeric(14, 2) as total,
  count(l.line_no) as lines
from shop.orders o
left join shop.order_line l on l.order_id = o.id
group by o.id;

comment on view shop.order_total is 'One row an order, with the sum of its lines';

create view shop.open_payment as
select t.order_id, t.total, coalesce(sum(p.amount), 0) as paid_cents
from shop.order_total t
left join shop.payment p on p.order_id = t.order_id
where t.state in ('new', 'paid')
group by t.order_id, t.total;

create materialized view shop.bestseller as
select p.id as product_id, p.title, sum(l.quantity) as sold
from shop.product p
join shop.order_line l on l.product_id = p.id
group by p.id, p.title
with no data;

create unique index bestseller_product_idx on shop.bestseller (product_id);
