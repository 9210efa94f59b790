create function one() returns int language sql as $$
  select missing_column
  from t
$$;
create function two() returns void language plpgsql as $body$
begin
  selec 1;
end
$body$;
create function three() returns bigint language sql as $$ select count(*) from t $$;
create table t (id int);
create function four() returns int language sql begin atomic
  select 1;
  select nothing from t;
end;
