alter function shop.price(integer) reset work_mem set "TimeZone" to 'UTC' set search_path to '';
