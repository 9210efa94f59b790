create sequence raised minvalue 5 maxvalue 5000 start with 15;
create sequence moved as bigint minvalue 1000 maxvalue 2000;
create sequence turned as smallint increment by 1;
create sequence used minvalue 5 start with 15;
