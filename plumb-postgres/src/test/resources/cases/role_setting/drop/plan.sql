alter role app reset shop.tenant;
alter role app reset work_mem;
