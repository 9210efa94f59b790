comment on database :"DBNAME" is 'what was sold';
