create type spans as range (subtype = text, subtype_opclass = text_pattern_ops);
