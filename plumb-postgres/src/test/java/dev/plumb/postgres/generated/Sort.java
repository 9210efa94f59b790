package dev.plumb.postgres.generated;

/// The sorts of things, by how statements address them. `H` stands for the thing's home, `K` for
/// the thing.
enum Sort {
  SCHEMA("s", "schema «K»"),
  EXTENSION("e", "extension «K»"),
  COLLATION("n", "collation «K»"),
  ENUM("y", "type «K»"),
  LABEL("l", ""),
  DOMAIN("y", "domain «K»"),
  DOMAIN_CHECK("k", "constraint «K!» on domain «H»"),
  COMPOSITE("y", "type «K»"),
  ATTRIBUTE("c", "column «H».«K!»"),
  RANGE("y", "type «K»"),
  SEQUENCE("r", "sequence «K»"),
  TABLE("r", "table «K»"),
  COLUMN("c", "column «H».«K!»"),
  COLUMN_OVERRIDE("o", ""),
  CONSTRAINT("k", "constraint «K!» on «H»"),
  INDEX("r", "index «K»"),
  VIEW("r", "view «K»"),
  VIEW_COLUMN("c", "column «H».«K!»"),
  MATERIALIZED_VIEW("r", "materialized view «K»"),
  FOREIGN_DATA_WRAPPER("w", "foreign data wrapper «K»"),
  SERVER("v", "server «K»"),
  USER_MAPPING("m", ""),
  FOREIGN_TABLE("r", "foreign table «K»"),
  FUNCTION("f", "function «K(»"),
  ARGUMENT("a", ""),
  PROCEDURE("f", "procedure «K(»"),
  AGGREGATE("f", "aggregate «K(»"),
  OPERATOR("p", ""),
  CAST("z", ""),
  TRIGGER("g", "trigger «K!» on «H»"),
  RULE("u", "rule «K!» on «H»"),
  POLICY("q", "policy «K!» on «H»"),
  STATISTICS("t", "statistics «K»"),
  EVENT_TRIGGER("g", "event trigger «K»"),
  PUBLICATION("b", "publication «K»"),
  /// What is said of a thing in a statement of its own: an owner, a comment, a setting.
  FACET("x", "");

  private final String prefix;
  private final String address;

  Sort(String prefix, String address) {
    this.prefix = prefix;
    this.address = address;
  }

  /// {@return the beginning of keys and names of this sort; those that share a name space share it}
  String prefix() {
    return prefix;
  }

  boolean isAddressed() {
    return !address.isEmpty();
  }

  /// {@return the words that name a thing in statements such as `comment on`}
  String address(Thing thing) {
    var home = thing.home();
    var text = address.replace("K", thing.key());
    return home == null ? text : text.replace("H", home);
  }

  /// {@return whether it stands in the list of another thing's statement}
  boolean isElement() {
    return switch (this) {
      case LABEL, DOMAIN_CHECK, ATTRIBUTE, COLUMN, COLUMN_OVERRIDE, CONSTRAINT -> true;
      case VIEW_COLUMN, ARGUMENT -> true;
      case SCHEMA, EXTENSION, COLLATION, ENUM, DOMAIN, COMPOSITE, RANGE, SEQUENCE, TABLE -> false;
      case INDEX, VIEW, MATERIALIZED_VIEW, FOREIGN_DATA_WRAPPER, SERVER, USER_MAPPING -> false;
      case FOREIGN_TABLE, FUNCTION, PROCEDURE, AGGREGATE, OPERATOR, CAST, TRIGGER, RULE -> false;
      case POLICY, STATISTICS, EVENT_TRIGGER, PUBLICATION, FACET -> false;
    };
  }

  /// {@return whether a directive can say that it was renamed}
  boolean isRenamable() {
    return switch (this) {
      case SCHEMA, COLLATION, ENUM, LABEL, DOMAIN, COMPOSITE, ATTRIBUTE, RANGE, SEQUENCE -> true;
      case TABLE, COLUMN, CONSTRAINT, INDEX, VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE -> true;
      case FOREIGN_DATA_WRAPPER, SERVER, FUNCTION, PROCEDURE, AGGREGATE, TRIGGER, RULE -> true;
      case POLICY, STATISTICS, EVENT_TRIGGER, PUBLICATION -> true;
      case EXTENSION, DOMAIN_CHECK, COLUMN_OVERRIDE, VIEW_COLUMN, USER_MAPPING -> false;
      case ARGUMENT, OPERATOR, CAST, FACET -> false;
    };
  }

  /// {@return whether its name is qualified with the schema that is its home}
  boolean isInSchema() {
    return switch (this) {
      case COLLATION, ENUM, DOMAIN, COMPOSITE, RANGE, SEQUENCE, TABLE, INDEX, VIEW -> true;
      case MATERIALIZED_VIEW, FOREIGN_TABLE, FUNCTION, PROCEDURE, AGGREGATE, STATISTICS -> true;
      case OPERATOR -> true;
      case SCHEMA, EXTENSION, LABEL, DOMAIN_CHECK, ATTRIBUTE, COLUMN, COLUMN_OVERRIDE -> false;
      case CONSTRAINT, VIEW_COLUMN, FOREIGN_DATA_WRAPPER, SERVER, USER_MAPPING -> false;
      case ARGUMENT, CAST, TRIGGER, RULE, POLICY, EVENT_TRIGGER, PUBLICATION, FACET -> false;
    };
  }
}
