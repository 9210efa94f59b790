revoke temporary on database :"DBNAME" from public;
grant connect, create on database :"DBNAME" to clerk with grant option;
  -- authorisation-widened: role clerk may do more with database current
