create schema shop;
create type shop.spans;
create function shop.tidy(shop.spans) returns shop.spans language internal immutable strict as 'daterange_canonical';
create type shop.spans as range (subtype = date, canonical = shop.tidy, subtype_diff = daterange_subdiff);
create table shop.stays (span shop.spans, spans shop.spans_multirange);
