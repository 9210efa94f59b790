create sequence raised;
create sequence moved maxvalue 100;
create sequence turned as integer increment by -1;
create sequence used;
