create table a (id intger);
