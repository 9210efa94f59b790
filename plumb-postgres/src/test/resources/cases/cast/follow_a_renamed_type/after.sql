create schema shop;
-- plumb: renamed from mood
create type shop.feeling as enum ('sad', 'happy');
create cast (text as shop.feeling) with inout;
comment on cast (text as shop.feeling) is 'by label';
