/* open /* inner */ still
create table a ();
