alter sequence public.numbers owned by public.invoices.id;
  -- locks public.numbers: SHARE ROW EXCLUSIVE
