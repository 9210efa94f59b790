alter sequence public.item_id_seq rename to item_numbers;
