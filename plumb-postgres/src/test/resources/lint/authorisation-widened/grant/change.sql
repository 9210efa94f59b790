grant select on shop.orders to auditor;
