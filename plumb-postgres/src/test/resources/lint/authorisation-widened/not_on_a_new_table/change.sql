create table shop.audit (id bigint primary key);
grant select on shop.audit to auditor;
