create table shop.customer (
  id bigint generated always as identity primary key,
  email shop.email not null,
  -- plumb: renamed from name
  full_name text not null,
  phone varchar(32),
  billing shop.address,
  created_at timestamptz not null default now(),
  newsletter boolean not null default false,
  constraint customer_email_key unique (email)
);

comment on table shop.customer is 'People who bought, or wanted to';
comment on column shop.customer.email is 'Lower case; unique; the login name';

create index customer_name_idx on shop.customer (lower(full_name));

-- plumb: renamed from customer_note
create table shop.customer_remark (
  customer_id bigint not null references shop.customer on delete cascade,
  written_at timestamptz not null default now(),
  body text not null,
  primary key (customer_id, written_at)
);
