create table shop.import (id bigint, raw text);
alter table shop.import drop column raw;
drop table shop.import;
