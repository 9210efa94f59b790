create schema shop;
alter default privileges in schema shop grant select on tables to app_reader;
alter default privileges revoke execute on functions from public;
alter default privileges in schema shop grant select on tables to app_auditor;
alter default privileges grant execute on functions to app_auditor;
