alter conversion shop.a owner to shopkeeper;
comment on conversion shop.a is 'for very old clients';
