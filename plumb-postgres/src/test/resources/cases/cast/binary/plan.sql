drop cast (bigint as timestamp without time zone);
create cast (bigint as timestamp without time zone) without function as assignment;
