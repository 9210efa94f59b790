alter role app set search_path to shop, public;
alter role app set work_mem to '32MB';
