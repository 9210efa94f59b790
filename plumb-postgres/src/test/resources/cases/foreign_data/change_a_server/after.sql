create foreign data wrapper mainframe options (charset 'ebcdic');
create server accounts type 'db2' version '12' foreign data wrapper mainframe options (host 'mf2', codepage '500');
