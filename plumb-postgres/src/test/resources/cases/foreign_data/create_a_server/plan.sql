create server accounts type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
grant usage on foreign server accounts to reader;
comment on server accounts is 'The books';
