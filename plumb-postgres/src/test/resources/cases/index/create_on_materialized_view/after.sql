create materialized view m as select 1 as a, 2 as b;
create unique index m_a on m (a);
alter materialized view m cluster on m_a;
