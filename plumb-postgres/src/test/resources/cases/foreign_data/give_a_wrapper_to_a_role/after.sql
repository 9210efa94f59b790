create foreign data wrapper mainframe options (charset 'ebcdic');
alter foreign data wrapper mainframe owner to keeper;
grant usage on foreign data wrapper mainframe to reader;
