set lock_timeout = '2s';
do $$ begin
  alter table shop.orders drop column note;
  alter table shop.customer rename column name to full_name;
end $$;
