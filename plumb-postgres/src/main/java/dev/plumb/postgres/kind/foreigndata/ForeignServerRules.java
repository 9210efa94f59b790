package dev.plumb.postgres.kind.foreigndata;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.ForeignServer;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Objects;

/// Foreign servers (manual, CREATE SERVER and ALTER SERVER).
public final class ForeignServerRules implements PgRules<ForeignServer> {

  /// Version and options change in one statement.
  private static final Alteration<ForeignServer> ALTERED =
      (before, after, _) ->
          Way.inPlace(
              Step.of(
                  sql(
                      "alter server $N $W",
                      after.id(),
                      all(
                          version(before, after),
                          Options.change(before.options(), after.options())))));

  @Override
  public Kind kind() {
    return Kinds.FOREIGN_SERVER;
  }

  @Override
  public Class<ForeignServer> type() {
    return ForeignServer.class;
  }

  @Override
  public Attributes<ForeignServer> attributes() {
    return Attributes.<ForeignServer>none()
        .replaced("wrapper", ForeignServer::wrapper)
        .replaced("type", ForeignServer::type)
        .altered("version", ForeignServer::version, ALTERED)
        .altered("options", ForeignServer::options, ALTERED)
        .informational("secrets", ForeignServer::secrets, Secrets.REASON);
  }

  @Override
  public String query() {
    return Secrets.read(
        """
        select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::pg_catalog.oid as class_id,
               s.oid as object_id, 0 as sub_id,
               null::pg_catalog.oid as parent_class_id, s.srvname as name,
               w.fdwname as wrapper, s.srvtype as type, s.srvversion as version,
               plain(s.srvoptions) as options, secret(s.srvoptions) as secrets
        from pg_catalog.pg_foreign_server s
        join pg_catalog.pg_foreign_data_wrapper w on w.oid = s.srvfdw
        where s.oid >= 16384
        order by s.srvname
        """);
  }

  @Override
  public ForeignServer read(ObjectId id, Row row) {
    return new ForeignServer(
        id,
        new Identifier(row.text("wrapper")),
        row.textOrNull("type"),
        row.textOrNull("version"),
        row.texts("options"),
        Identifier.list(row.texts("secrets")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("server $N", id);
  }

  @Override
  public List<Step> create(ForeignServer server, Surroundings around) {
    var step =
        Step.of(
            sql(
                "create server $N $W foreign data wrapper $I $W",
                server.id(),
                all(
                    when(server.type() != null, "type $L", server.type()),
                    when(server.version() != null, "version $L", server.version())),
                server.wrapper(),
                Options.all(server.options())));
    return List.of(Secrets.missing(step, server.id(), server.secrets()));
  }

  @Override
  public List<Step> drop(ForeignServer server, Surroundings around) {
    return List.of(Step.of(sql("drop server $N", server.id())));
  }

  @Override
  public List<Step> rename(ForeignServer server, ObjectId to, Surroundings around) {
    return List.of(Step.of(sql("alter server $N rename to $I", server.id(), to.name())));
  }

  private static List<Sql> version(ForeignServer before, ForeignServer after) {
    if (Objects.equals(before.version(), after.version())) {
      return List.of();
    }
    return List.of(
        after.version() == null ? sql("version null") : sql("version $L", after.version()));
  }
}
