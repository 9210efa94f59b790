alter type shop.address alter attribute street type text collate pg_catalog."C";
alter type shop.address alter attribute zip type bigint;
