create unique index "An ""index.with$N" on public."Strange ""table" ("a b", "Select") include ("a b") where ("Select" <> '%\'::text);
  -- locks public."Strange ""table": SHARE
