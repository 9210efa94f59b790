alter function shop.price(integer) security definer;
  -- security-definer-search-path: function shop.price(integer) runs with its owner's rights and finds names by its caller's search_path
