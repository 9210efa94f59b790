package dev.plumb.postgres.model;

import dev.plumb.core.model.Kind;

/// The kinds, by the words of the PostgreSQL manual.
public final class Kinds {
  public static final Kind ROLE = Kind.contained("role");
  public static final Kind ROLE_MEMBERSHIP = Kind.part("role membership");
  public static final Kind ROLE_SETTING = Kind.part("role setting");
  public static final Kind PARAMETER = Kind.contained("parameter");
  public static final Kind SCHEMA = Kind.contained("schema");
  public static final Kind EXTENSION = Kind.contained("extension");
  public static final Kind COLLATION = Kind.contained("collation");
  public static final Kind ENUM = Kind.contained("enum");
  public static final Kind ENUM_LABEL = Kind.part("enum label");
  public static final Kind DOMAIN = Kind.contained("domain");
  public static final Kind DOMAIN_CONSTRAINT = Kind.part("domain constraint");
  public static final Kind COMPOSITE = Kind.contained("composite type");
  public static final Kind COMPOSITE_ATTRIBUTE = Kind.part("attribute");
  public static final Kind RANGE = Kind.contained("range type");
  public static final Kind RANGE_DEFINITION = Kind.part("range definition");
  public static final Kind BASE_TYPE = Kind.contained("base type");
  public static final Kind BASE_DEFINITION = Kind.part("base definition");
  public static final Kind LANGUAGE = Kind.contained("language");
  public static final Kind TRANSFORM = Kind.contained("transform");
  public static final Kind CAST = Kind.contained("cast");
  public static final Kind OPERATOR = Kind.contained("operator");
  public static final Kind CONVERSION = Kind.contained("conversion");
  public static final Kind TEXT_SEARCH_PARSER = Kind.contained("text search parser");
  public static final Kind TEXT_SEARCH_TEMPLATE = Kind.contained("text search template");
  public static final Kind TEXT_SEARCH_DICTIONARY = Kind.contained("text search dictionary");
  public static final Kind TEXT_SEARCH_CONFIGURATION = Kind.contained("text search configuration");
  public static final Kind TOKEN_MAPPING = Kind.part("token mapping");
  public static final Kind ACCESS_METHOD = Kind.contained("access method");
  public static final Kind OPERATOR_FAMILY = Kind.contained("operator family");
  public static final Kind OPERATOR_CLASS = Kind.contained("operator class");
  public static final Kind FAMILY_OPERATOR = Kind.part("family operator");
  public static final Kind SUPPORT_FUNCTION = Kind.part("support function");
  public static final Kind USER_MAPPING = Kind.contained("user mapping");
  public static final Kind FOREIGN_SERVER = Kind.contained("server");
  public static final Kind FOREIGN_DATA_WRAPPER = Kind.contained("foreign-data wrapper");
  public static final Kind SEQUENCE = Kind.contained("sequence");
  public static final Kind STATISTICS = Kind.contained("statistics object");
  public static final Kind SEQUENCE_OWNERSHIP = Kind.part("sequence ownership");
  public static final Kind FOREIGN_TABLE = Kind.contained("foreign table");
  public static final Kind TABLE = Kind.contained("table");
  public static final Kind COLUMN_OPTIONS = Kind.part("column options");
  public static final Kind COLUMN = Kind.part("column");
  public static final Kind DEFAULT = Kind.part("default");
  public static final Kind IDENTITY = Kind.part("identity");
  public static final Kind NOT_NULL = Kind.part("not-null constraint");
  public static final Kind PARTITION_ATTACHMENT = Kind.part("partition attachment");
  public static final Kind INHERITANCE = Kind.part("inheritance");
  public static final Kind CONSTRAINT = Kind.part("constraint");
  public static final Kind INDEX = Kind.part("index");
  public static final Kind INDEX_ATTACHMENT = Kind.part("index attachment");
  public static final Kind VIEW = Kind.contained("view");
  public static final Kind MATERIALIZED_VIEW = Kind.contained("materialized view");
  public static final Kind VIEW_COLUMN = Kind.part("view column");
  public static final Kind FUNCTION = Kind.contained("function");
  public static final Kind PROCEDURE = Kind.contained("procedure");
  public static final Kind AGGREGATE = Kind.contained("aggregate");
  public static final Kind TRIGGER = Kind.part("trigger");
  public static final Kind RULE = Kind.part("rule");
  public static final Kind PUBLISHED_SCHEMA = Kind.part("published schema");
  public static final Kind PUBLISHED_TABLE = Kind.part("published table");
  public static final Kind PUBLICATION = Kind.contained("publication");
  public static final Kind POLICY = Kind.part("policy");
  public static final Kind REPLICA_IDENTITY = Kind.part("replica identity");
  public static final Kind EVENT_TRIGGER = Kind.contained("event trigger");
  public static final Kind EXTENSION_DEPENDENCE = Kind.part("extension dependence");
  public static final Kind OWNER = Kind.part("owner");
  public static final Kind GRANT = Kind.part("grant");
  public static final Kind COLUMN_GRANT = Kind.part("column grant");
  public static final Kind DEFAULT_PRIVILEGE = Kind.contained("default privilege");
  public static final Kind COMMENT = Kind.part("comment");

  private Kinds() {}
}
