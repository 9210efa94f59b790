create role app superuser createdb createrole replication bypassrls;
