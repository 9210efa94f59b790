comment on schema public is 'open;
