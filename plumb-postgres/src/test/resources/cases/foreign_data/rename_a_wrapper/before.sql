create foreign data wrapper mainframe options (charset 'ebcdic');
