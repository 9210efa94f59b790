create schema shop;
create domain shop.mail as text collate "C" default 'a@b' not null constraint has_at check (value like '%@%') check (length(value) < 200);
comment on domain shop.mail is 'an address';
comment on constraint has_at on domain shop.mail is 'is all we ask';
