create type spans as range (subtype = date, subtype_diff = daterange_subdiff);
