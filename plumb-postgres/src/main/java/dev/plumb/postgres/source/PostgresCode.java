package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.ExitCode;

/// The codes of what can be wrong with a source written in SQL.
public enum PostgresCode implements Code {
  SYNTAX_ERROR("PostgreSQL cannot parse the statement"),
  UNTERMINATED("a quote or comment is opened and never closed"),
  UNKNOWN_TYPE("a type does not exist"),
  UNKNOWN_RELATION("a table, view, sequence or index does not exist"),
  UNKNOWN_COLUMN("a column does not exist"),
  UNKNOWN_FUNCTION("a function or operator does not exist"),
  UNKNOWN_SCHEMA("a schema does not exist"),
  UNKNOWN_OBJECT("an object that a statement names does not exist"),
  DUPLICATE_OBJECT("two statements define one object"),
  CYCLIC_TABLES("tables name each other in foreign keys written inline"),
  CYCLIC_DEFINITIONS("definitions need each other, so none can come first"),
  MISSING_EXTENSION("the scratch server does not have the extension"),
  MISSING_FEATURE("the scratch server was built without what a statement needs"),
  BAD_FUNCTION_BODY("the body of a function does not pass its language's validator"),
  BAD_DEFINITION("PostgreSQL refuses the statement for what it says"),
  LONG_IDENTIFIER("an identifier is longer than the 63 bytes that PostgreSQL keeps"),
  DATA_STATEMENT("a statement reads or changes rows; a source declares a schema only"),
  UNSUITABLE_STATEMENT("a statement has no place in a source that declares a state"),
  CLUSTER_STATEMENT("a statement changes the whole server rather than one database"),
  NOT_PERMITTED("a statement needs a right that an untrusted source does not get"),
  UNTRUSTED_LANGUAGE("a function is written in a language that can reach the machine"),
  STATEMENT_TIMEOUT("a statement ran longer than a source's statements may"),
  CONNECTION_LOST("a statement ended the connection to the scratch server"),
  PSQL_COMMAND("a psql command that plumb does not follow"),
  MISSING_INCLUDE("an included file does not exist"),
  CYCLIC_INCLUDE("files include each other in a circle"),
  UNKNOWN_DIRECTIVE("a `-- plumb:` comment that plumb does not understand"),
  MISPLACED_DIRECTIVE("a `-- plumb:` comment stands where it says nothing");

  private final String meaning;

  PostgresCode(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ExitCode exit() {
    return ExitCode.ERROR;
  }
}
