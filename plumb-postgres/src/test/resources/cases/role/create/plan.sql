create role "App User" noinherit login connection limit 5 valid until '2031-02-03 02:05:06+00';
create role app_owner;
