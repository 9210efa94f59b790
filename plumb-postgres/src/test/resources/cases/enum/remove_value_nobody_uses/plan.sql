drop type shop.state;
create type shop.state as enum ('new');
