refresh materialized view shop.sums;
