create table bank.old_moves (
  tape text
) inherits (bank.moves);
