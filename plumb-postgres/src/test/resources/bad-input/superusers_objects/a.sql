create cast (bigint as timestamp) without function;
create function f(bigint) returns boolean language sql as 'select true';
create cast (bigint as boolean) with function f(bigint) as implicit;
