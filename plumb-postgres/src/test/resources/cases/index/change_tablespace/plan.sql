alter index public.shelf_again set tablespace slow;
alter index public.shelf_id set tablespace fast;
