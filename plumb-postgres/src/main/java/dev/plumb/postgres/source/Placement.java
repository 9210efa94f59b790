package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Learns which objects each statement touched: an event trigger tells the addresses as messages of
/// level INFO, which the server always sends. It is gone before anybody reads the database.
final class Placement implements AutoCloseable {
  private static final String MARK = "plumb placed ";
  private static final String CREATED = "CREATE";

  /// What comes with a server has smaller oids.
  private static final long FIRST_OWN = 16384;

  private static final long PUBLIC = 2200;

  private final @Nullable Connection elevated;
  private final Map<Address, Seen> seen = new LinkedHashMap<>();

  private final List<Diagnostic> remade = new ArrayList<>();
  private boolean removed;

  private record Touched(Address address, Origin origin) {}

  private record Seen(Statement statement, Origin origin) {}

  private enum Origin {
    MADE,
    CHANGED
  }

  private Placement(@Nullable Connection elevated) {
    this.elevated = elevated;
  }

  static Placement into(LoadTarget target) throws SQLException {
    var elevated = target.elevated().orElse(null);
    if (elevated != null) {
      try (var statement = elevated.createStatement()) {
        statement.execute("create schema plumb_scratch");
        statement.execute("grant usage on schema plumb_scratch to public");
        statement.execute(
            """
            create function plumb_scratch.placed() returns pg_catalog.event_trigger
            language plpgsql as $body$
            declare
              object pg_catalog.record;
            begin
              for object in select * from pg_catalog.pg_event_trigger_ddl_commands() loop
                raise info 'plumb placed % % % %',
                  object.classid, object.objid, object.objsubid, object.command_tag;
              end loop;
            end
            $body$
            """);
        statement.execute(
            """
            create event trigger plumb_placed on ddl_command_end
            execute function plumb_scratch.placed()
            """);
      }
    }
    return new Placement(elevated);
  }

  /// Takes the addresses out of what the server said while it ran a statement.
  void take(Statement statement, @Nullable SQLWarning first) {
    for (var touched : touched(first)) {
      place(statement, touched.address(), touched.origin());
    }
  }

  /// {@return whether the server said that a statement touched what came with it; the schema
  /// `public` is anybody's}
  static boolean touchesBuiltIn(@Nullable SQLWarning first) {
    return touched(first).stream()
        .map(touched -> touched.address().object())
        .anyMatch(oid -> oid < FIRST_OWN && oid != PUBLIC);
  }

  private static List<Touched> touched(@Nullable SQLWarning first) {
    var all = new ArrayList<Touched>();
    for (var warning = first; warning != null; warning = warning.getNextWarning()) {
      var message = String.valueOf(warning.getMessage());
      if (message.startsWith(MARK)) {
        touched(message.substring(MARK.length()).split(" ", 4)).ifPresent(all::add);
      }
    }
    return all;
  }

  /// A grant has no address of its own.
  private static Optional<Touched> touched(String[] words) {
    if (words[0].startsWith("<") || words[1].startsWith("<")) {
      return Optional.empty();
    }
    var address =
        new Address(Long.parseLong(words[0]), Long.parseLong(words[1]), Integer.parseInt(words[2]));
    var origin = words[3].startsWith(CREATED) ? Origin.MADE : Origin.CHANGED;
    return Optional.of(new Touched(address, origin));
  }

  private void place(Statement statement, Address address, Origin origin) {
    var known = seen.get(address);
    if (known != null
        && known.origin() == Origin.MADE
        && origin == Origin.MADE
        && !isShell(known.statement())
        && !known.statement().equals(statement)) {
      remade.add(
          Diagnostic.warning(
                  PostgresCode.DUPLICATE_OBJECT, "this replaces what another statement defines")
              .withSpan(statement.span())
              .withHint("it is also defined at " + known.statement().span().place()));
    }
    boolean isLesser =
        known != null && (known.origin() == Origin.CHANGED || isShell(known.statement()));
    if (known == null || isLesser && origin == Origin.MADE) {
      seen.put(address, new Seen(statement, origin));
    }
  }

  /// A type that is but a name so far is made once it is defined.
  private static boolean isShell(Statement statement) {
    return statement.startsWith("create", "type")
        && statement.tokens().stream().noneMatch(token -> token.isSymbol('('));
  }

  List<Address> madeBy(Statement statement) {
    return objects().stream()
        .filter(object -> object.statement().equals(statement))
        .map(PlacedObject::address)
        .toList();
  }

  /// {@return a warning for each object that a second statement made anew}
  List<Diagnostic> remade() {
    return List.copyOf(remade);
  }

  List<PlacedObject> objects() {
    var objects = new ArrayList<PlacedObject>();
    seen.forEach((address, at) -> objects.add(new PlacedObject(address, at.statement())));
    return objects;
  }

  @Override
  public void close() throws SQLException {
    remove();
  }

  /// Takes the event trigger away, once: later an event trigger of the source could fire on this.
  void remove() throws SQLException {
    if (removed || elevated == null || elevated.isClosed()) {
      return;
    }
    removed = true;
    try (var statement = elevated.createStatement()) {
      statement.execute("drop event trigger if exists plumb_placed");
      statement.execute("drop schema if exists plumb_scratch cascade");
    }
  }
}
