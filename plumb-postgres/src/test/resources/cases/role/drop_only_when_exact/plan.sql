comment on role app is 'the application';
