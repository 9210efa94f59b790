package dev.plumb.postgres.cases;

import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.Scope;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Planner;
import dev.plumb.postgres.catalog.CatalogReader;
import dev.plumb.postgres.catalog.CatalogState;
import dev.plumb.postgres.rules.RuleTable;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// Plans from one schema file to another on a given server, runs the plan and says what is left to
/// do: a bench for
/// building ribs. Arguments: before.sql after.sql port.
final class Trial {
  private final String server;
  private final PrintStream out = System.out;

  private Trial(int port) {
    this.server = "jdbc:postgresql://127.0.0.1:" + port + "/";
  }

  public static void main(String[] arguments) throws Exception {
    var trial = new Trial(Integer.parseInt(arguments[2]));
    var before = Files.readString(Path.of(arguments[0]));
    var after = Files.readString(Path.of(arguments[1]));
    trial.out.println("--- forward");
    trial.run(before, after);
    trial.out.println("--- backward");
    trial.run(after, before);
  }

  private void run(String before, String after) throws SQLException {
    var name = "trial" + ProcessHandle.current().pid();
    try (var admin = connect("postgres")) {
      try (var actual = fresh(admin, name + "a");
          var desired = fresh(admin, name + "b")) {
        execute(actual, before);
        execute(desired, after);
        walk(actual, read(desired));
      } finally {
        execute(admin, "drop database if exists " + name + "a");
        execute(admin, "drop database if exists " + name + "b");
      }
    }
  }

  private void walk(Connection actual, CatalogState desired) throws SQLException {
    desired.unmodelled().forEach(object -> out.println("unmodelled: " + object));
    var major = actual.getMetaData().getDatabaseMajorVersion();
    var steps =
        new Planner(RuleTable.rules(), major, Conversions.NONE, Form.PLAIN)
            .plan(read(actual).schema(), desired.schema());
    for (PlannedStep step : steps) {
      out.println(step.step().sql() + ";");
      try {
        execute(actual, step.step().sql().text());
      } catch (SQLException e) {
        out.println("FAILED: " + e.getMessage());
      }
    }
    List<Difference> left =
        new Diff(RuleTable.rules()).between(read(actual).schema(), desired.schema());
    left.forEach(difference -> out.println("LEFT: " + difference));
    out.println(left.isEmpty() ? "ok" : "NOT REACHED");
  }

  private CatalogState read(Connection connection) {
    return new CatalogReader(RuleTable.ALL).read(connection, Scope.EVERYTHING, List.of());
  }

  private Connection fresh(Connection admin, String name) throws SQLException {
    execute(admin, "create database " + name + " template template0");
    return connect(name);
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        server + database + "?preferQueryMode=simple&options=-c%20check_function_bodies=off",
        "postgres",
        "");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
