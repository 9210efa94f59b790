create table orders (id bigint);

comment on database shop is 'what was sold';
