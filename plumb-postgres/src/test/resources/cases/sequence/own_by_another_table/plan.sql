alter sequence public.numbers owned by public.invoices.id;
