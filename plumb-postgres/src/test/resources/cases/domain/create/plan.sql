create domain shop.mail as text collate pg_catalog."C" default 'a@b'::text not null constraint has_at check ((VALUE ~~ '%@%'::text)) constraint mail_check check ((length(VALUE) < 200));
comment on domain shop.mail is 'an address';
comment on constraint has_at on domain shop.mail is 'is all we ask';
