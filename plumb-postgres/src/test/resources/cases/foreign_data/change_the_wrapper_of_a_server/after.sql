create foreign data wrapper mainframe;
create foreign data wrapper cloud;
create server accounts foreign data wrapper cloud options (region 'eu', api_key 'do not tell', api_key_id '7');
