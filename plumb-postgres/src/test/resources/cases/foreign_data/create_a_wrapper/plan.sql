create foreign data wrapper bare;
create foreign data wrapper mainframe options (charset 'ebcdic');
comment on foreign data wrapper bare is 'No options';
