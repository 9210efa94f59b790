create user mapping for public server accounts;
create user mapping for teller server accounts options ("user" 'T1');
  -- secret-missing: password of user mapping accounts.teller must be set by hand
