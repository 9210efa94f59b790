revoke select on shop.orders from auditor;
