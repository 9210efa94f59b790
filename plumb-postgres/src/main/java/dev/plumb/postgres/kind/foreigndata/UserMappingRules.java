package dev.plumb.postgres.kind.foreigndata;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Role;
import dev.plumb.postgres.model.UserMapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// User mappings (manual, CREATE USER MAPPING and ALTER USER MAPPING). A role that is no superuser
/// can read its own mappings only, and those for everybody on servers of its own.
public final class UserMappingRules implements PgRules<UserMapping> {

  @Override
  public Kind kind() {
    return Kinds.USER_MAPPING;
  }

  @Override
  public Class<UserMapping> type() {
    return UserMapping.class;
  }

  @Override
  public Attributes<UserMapping> attributes() {
    return Attributes.<UserMapping>none()
        .altered(
            "options",
            UserMapping::options,
            (before, after, _) ->
                Way.inPlace(
                    Step.of(
                        sql(
                            "alter $S $W",
                            named(after.id()),
                            Options.change(before.options(), after.options())))))
        .informational("secrets", UserMapping::secrets, Secrets.REASON)
        .informational(
            "are_options_readable", UserMapping::areOptionsReadable, "depends on who reads");
  }

  @Override
  public String query() {
    return Secrets.readMappings(
        """
        select 'pg_catalog.pg_user_mapping'::pg_catalog.regclass::pg_catalog.oid as class_id,
               m.oid as object_id, 0 as sub_id, -- readable pg_user_mapping
               m.umid as object_id, 0 as sub_id, -- hidden pg_user_mapping
               'pg_catalog.pg_foreign_server'::pg_catalog.regclass::pg_catalog.oid
                 as parent_class_id,
               m.umserver as parent_object_id, 0 as parent_sub_id, -- readable pg_user_mapping
               m.srvid as parent_object_id, 0 as parent_sub_id, -- hidden pg_user_mapping
               case when m.umuser = 0 then 'public' else pg_catalog.pg_get_userbyid(m.umuser)
               end as name,
               plain(m.umoptions) as options, secret(m.umoptions) as secrets,
               true as are_options_readable -- readable pg_user_mapping
               m.umoptions is not null as are_options_readable -- hidden pg_user_mapping
        from pg_catalog.pg_user_mapping m -- readable pg_user_mapping
        from pg_catalog.pg_user_mappings m -- hidden pg_user_mapping
        order by m.umuser
        """);
  }

  @Override
  public UserMapping read(ObjectId id, Row row) {
    return new UserMapping(
        id,
        row.texts("options"),
        Identifier.list(row.texts("secrets")),
        row.flag("are_options_readable"));
  }

  @Override
  public Sql address(ObjectId id) {
    return named(id);
  }

  @Override
  public List<Step> create(UserMapping mapping, Surroundings around) {
    var step = Step.of(sql("create $S $W", named(mapping.id()), Options.all(mapping.options())));
    return List.of(Secrets.missing(step, mapping.id(), mapping.secrets()));
  }

  @Override
  public List<Step> drop(UserMapping mapping, Surroundings around) {
    return List.of(Step.of(sql("drop $S", named(mapping.id()))));
  }

  @Override
  public UserMapping completed(UserMapping desired, UserMapping actual) {
    return actual.areOptionsReadable()
        ? desired
        : new UserMapping(desired.id(), actual.options(), desired.secrets(), false);
  }

  @Override
  public Optional<String> unread(UserMapping mapping) {
    return mapping.areOptionsReadable()
        ? Optional.empty()
        : Optional.of("options of " + mapping.id() + ", which only a superuser can read");
  }

  @Override
  public Set<Edge> edges(UserMapping mapping, Schema schema) {
    var role = Role.id(mapping.id().name());
    return Set.of(new Edge(mapping.id(), role, Edge.Bond.AFTER));
  }

  private static Sql named(ObjectId mapping) {
    return sql("user mapping for $I server $N", mapping.name(), mapping.owner());
  }
}
