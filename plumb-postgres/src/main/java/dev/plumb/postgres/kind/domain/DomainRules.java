package dev.plumb.postgres.kind.domain;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.Domain;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Domains (manual, CREATE DOMAIN and ALTER DOMAIN).
public final class DomainRules implements PgRules<Domain> {

  @Override
  public Kind kind() {
    return Kinds.DOMAIN;
  }

  @Override
  public Class<Domain> type() {
    return Domain.class;
  }

  @Override
  public Attributes<Domain> attributes() {
    return Attributes.<Domain>none()
        .replaced("base_type", Domain::baseType)
        .replaced("collation", Domain::collation)
        .altered("default_value", Domain::defaultValue, DomainAlterations::defaultValue)
        .altered("is_not_null", Domain::isNotNull, DomainAlterations::notNull)
        .altered("not_null_constraint", Domain::notNullConstraint, DomainAlterations::nameNotNull);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as class_id,
               t.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               t.typnamespace as parent_object_id, 0 as parent_sub_id, t.typname as name,
               pg_catalog.format_type(t.typbasetype, t.typtypmod) as base_type,
               case when t.typcollation <> b.typcollation
                    then pg_catalog.format('%I.%I', ln.nspname, l.collname)
               end as collation,
               pg_catalog.pg_get_expr(t.typdefaultbin, 0) as default_value,
               t.typnotnull as is_not_null,
               (select n.conname from pg_catalog.pg_constraint n -- since 17
                where n.contypid = t.oid and n.contype = 'n') as not_null_constraint -- since 17
               null::pg_catalog.text as not_null_constraint -- before 17
        from pg_catalog.pg_type t
        join pg_catalog.pg_type b on b.oid = t.typbasetype
        left join pg_catalog.pg_collation l on l.oid = t.typcollation
        left join pg_catalog.pg_namespace ln on ln.oid = l.collnamespace
        where t.typtype = 'd' and t.oid >= 16384
        order by t.oid
        """;
  }

  @Override
  public Domain read(ObjectId id, Row row) {
    var constraint = row.textOrNull("not_null_constraint");
    return new Domain(
        id,
        new TypeName(row.text("base_type")),
        Expression.ofNullable(row.textOrNull("collation")),
        Expression.ofNullable(row.textOrNull("default_value")),
        row.flag("is_not_null"),
        constraint == null ? null : new Identifier(constraint));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("domain $N", id);
  }

  @Override
  public List<Step> create(Domain domain, Surroundings around) {
    var clauses =
        all(
            when(domain.collation() != null, "collate $T", domain.collation()),
            when(domain.defaultValue() != null, "default $T", domain.defaultValue()),
            when(domain.isNotNull(), "$W not null", DomainAlterations.named(domain)),
            around.inlined(domain.id(), Kinds.DOMAIN_CONSTRAINT));
    return List.of(
        Step.of(sql("create domain $N as $T $W", domain.id(), domain.baseType(), clauses)));
  }

  @Override
  public List<Step> drop(Domain domain, Surroundings around) {
    return List.of(Step.of(sql("drop domain $N", domain.id())));
  }

  @Override
  public List<Step> rename(Domain domain, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("domain"), domain.id(), to);
  }

  @Override
  public Optional<Succession> succession(Domain domain, Surroundings around) {
    var aside = Aside.of(domain.id(), around);
    return Optional.of(
        Succession.of(
            rename(domain, aside, around), List.of(Step.of(sql("drop domain $N", aside)))));
  }

  @Override
  public Set<Claim> claims(Domain domain) {
    return Set.of(Claims.type(domain.id()));
  }
}
