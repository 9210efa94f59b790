create schema shop;
create role admin superuser createdb createrole replication bypassrls;
