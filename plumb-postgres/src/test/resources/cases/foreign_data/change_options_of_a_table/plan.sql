alter foreign table bank.balances options (set file 'BAL02', add key 'ACCT');
  -- locks bank.balances: ACCESS EXCLUSIVE
