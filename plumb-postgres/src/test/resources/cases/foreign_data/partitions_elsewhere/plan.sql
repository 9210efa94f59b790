create foreign table bank.moves_2024 (
  at date constraint moves_at_not_null not null,
  amount numeric(12,2),
  who text
) server accounts options (file 'M24');
alter table bank.moves alter column amount type numeric(12,2);
  -- locks bank.moves: ACCESS EXCLUSIVE
  -- locks bank.moves_2023: ACCESS EXCLUSIVE
  -- locks bank.moves_2025: ACCESS EXCLUSIVE
  -- rewrites bank.moves_2025
  -- type-narrowing: values of column bank.moves.amount may not fit into numeric(12,2)
  -- table-rewrite: all rows of table bank.moves_2025 are written anew while it is locked
alter table bank.moves add column who text;
alter table bank.moves attach partition bank.moves_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
