create cast (bigint as timestamp) without function;
create function f(bigint) returns boolean language sql as 'select true';
create cast (bigint as boolean) with function f(bigint) as implicit;
create type price;
create trusted language tell handler plpgsql_call_handler;
create transform for integer language sql (to sql with function int4recv(internal));
alter language plpgsql owner to pg_monitor;
