create foreign data wrapper mainframe options (charset 'ebcdic');
create foreign data wrapper bare;
comment on foreign data wrapper bare is 'No options';
