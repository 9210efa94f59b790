alter operator family shop.places using gist drop operator 5 (point, point);
alter operator family shop.places using gist add operator 5 pg_catalog.>> (point, point) for order by pg_catalog.bool_ops;
