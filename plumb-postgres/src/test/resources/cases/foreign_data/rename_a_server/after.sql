create foreign data wrapper mainframe options (charset 'ebcdic');
-- plumb: renamed from accounts
create server books type 'db2' version '11' foreign data wrapper mainframe options (host 'mf1', port '446');
create user mapping for public server books;
