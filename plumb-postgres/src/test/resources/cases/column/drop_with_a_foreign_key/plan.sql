alter table public.invoice drop column customer_id;
  -- locks public.customer: ACCESS EXCLUSIVE
  -- locks public.invoice: ACCESS EXCLUSIVE
  -- data-loss: the values of column public.invoice.customer_id are lost
