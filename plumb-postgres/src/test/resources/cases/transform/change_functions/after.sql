create transform for integer language plpgsql (to sql with function int4recv(internal));
