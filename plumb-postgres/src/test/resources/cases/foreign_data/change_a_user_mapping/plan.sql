alter user mapping for teller server accounts options (set "user" 'T2');
