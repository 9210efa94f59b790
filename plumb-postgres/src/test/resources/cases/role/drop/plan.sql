revoke usage on schema shop from reader;
revoke select on table shop.customer from reader;
alter role app reset statement_timeout;
drop role reader;
  -- role-dropped: nobody is role reader any more
