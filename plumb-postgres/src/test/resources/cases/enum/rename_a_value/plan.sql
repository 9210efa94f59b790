alter type public.state rename value 'new' to 'ordered';
