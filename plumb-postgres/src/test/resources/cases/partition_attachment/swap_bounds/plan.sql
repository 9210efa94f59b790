alter table public.account detach partition public.account_a;
  -- locks public.account: ACCESS EXCLUSIVE
  -- locks public.account_a: ACCESS EXCLUSIVE
create table public.old_account_a (like public.account_a);
with misfits as (delete from public.account_a where (((region IS NOT NULL) AND (region = 'west'::text))) is not true returning *) insert into public.old_account_a select * from misfits;
alter table public.account detach partition public.account_b;
  -- locks public.account_b: ACCESS EXCLUSIVE
create table public.old_account_b (like public.account_b);
with misfits as (delete from public.account_b where (((region IS NOT NULL) AND (region = 'east'::text))) is not true returning *) insert into public.old_account_b select * from misfits;
alter table public.account attach partition public.account_a FOR VALUES IN ('west');
alter table public.account attach partition public.account_b FOR VALUES IN ('east');
insert into public.account (id, region) overriding system value select id, region from public.old_account_a;
drop table public.old_account_a;
insert into public.account (id, region) overriding system value select id, region from public.old_account_b;
drop table public.old_account_b;
alter table public.ticket detach partition public.ticket_a;
  -- locks public.ticket: ACCESS EXCLUSIVE
  -- locks public.ticket_a: ACCESS EXCLUSIVE
create table public.old_ticket_a (like public.ticket_a);
with misfits as (delete from public.ticket_a where (satisfies_hash_partition('public.ticket'::regclass, 2, 1, id)) is not true returning *) insert into public.old_ticket_a select * from misfits;
alter table public.ticket detach partition public.ticket_b;
  -- locks public.ticket_b: ACCESS EXCLUSIVE
create table public.old_ticket_b (like public.ticket_b);
with misfits as (delete from public.ticket_b where (satisfies_hash_partition('public.ticket'::regclass, 2, 0, id)) is not true returning *) insert into public.old_ticket_b select * from misfits;
alter table public.ticket attach partition public.ticket_a FOR VALUES WITH (modulus 2, remainder 1);
alter table public.ticket attach partition public.ticket_b FOR VALUES WITH (modulus 2, remainder 0);
insert into public.ticket (id, mode) overriding system value select id, mode from public.old_ticket_a;
drop table public.old_ticket_a;
insert into public.ticket (id, mode) overriding system value select id, mode from public.old_ticket_b;
drop table public.old_ticket_b;
