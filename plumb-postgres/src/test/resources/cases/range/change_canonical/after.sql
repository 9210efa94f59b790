create type spans;
create function tidy(spans) returns spans language internal immutable strict as 'daterange_canonical';
create type spans as range (subtype = date, canonical = tidy, subtype_diff = daterange_subdiff);
