create type shop.state as enum ('new', 'it''s paid', E'back\\slash', '');
comment on type shop.state is 'where an order is';
