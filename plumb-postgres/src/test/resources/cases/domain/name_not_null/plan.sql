alter domain shop.quantity rename constraint known to given;
alter domain shop.weight add constraint given not null;
