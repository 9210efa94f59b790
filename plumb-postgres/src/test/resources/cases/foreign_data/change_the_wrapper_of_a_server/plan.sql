drop server accounts;
create server accounts foreign data wrapper cloud options (api_key_id '7', region 'eu');
  -- secret-missing: api_key of server accounts must be set by hand
