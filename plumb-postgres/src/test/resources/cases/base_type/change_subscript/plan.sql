create function public.subscripts(internal)
returns internal
language internal
immutable strict
as $$raw_array_subscript_handler$$;
alter type shop.price set (subscript = public.subscripts);
