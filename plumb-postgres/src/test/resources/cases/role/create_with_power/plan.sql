create role admin superuser createdb createrole replication bypassrls;
  -- authorisation-widened: role admin may do more than before
