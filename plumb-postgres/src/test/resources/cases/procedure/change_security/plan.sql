alter procedure shop.post(integer) security definer;
  -- security-definer-search-path: procedure shop.post(integer) runs with its owner's rights and finds names by its caller's search_path
