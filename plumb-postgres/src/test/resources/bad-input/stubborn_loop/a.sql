create table before ();
do $$ begin
  loop
    begin
      loop null; end loop;
    exception when query_canceled then null;
    end;
  end loop;
end $$;
create table after ();
