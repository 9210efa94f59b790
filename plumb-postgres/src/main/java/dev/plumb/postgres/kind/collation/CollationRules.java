package dev.plumb.postgres.kind.collation;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.Collation;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Collations (manual, CREATE COLLATION and ALTER COLLATION). Nothing but the name can change.
public final class CollationRules implements PgRules<Collation> {

  @Override
  public Kind kind() {
    return Kinds.COLLATION;
  }

  @Override
  public Class<Collation> type() {
    return Collation.class;
  }

  @Override
  public Attributes<Collation> attributes() {
    return Attributes.<Collation>none()
        .replaced("provider", Collation::provider)
        .replaced("locale", CollationRules::plainLocale)
        .replaced("collate", Collation::collate)
        .replaced("ctype", Collation::ctype)
        .replaced("is_deterministic", Collation::isDeterministic)
        .replaced("rules", Collation::rules);
  }

  /// A setting of a language tag that is just on is written with `-true` or without, and ICU turns
  /// one into the other.
  private static @Nullable String plainLocale(Collation collation) {
    var locale = collation.locale();
    return locale != null && collation.provider().equals("icu")
        ? locale.replaceAll("-true(?=-|$)", "")
        : locale;
  }

  @Override
  public String query() {
    return CollationCatalog.QUERY;
  }

  @Override
  public Collation read(ObjectId id, Row row) {
    return CollationCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("collation $N", id);
  }

  @Override
  public List<Step> create(Collation collation, Surroundings around) {
    var isOneLocale =
        collation.collate() != null && Objects.equals(collation.collate(), collation.ctype());
    var clauses =
        all(
            when(!collation.provider().equals("libc"), "provider = $I", provider(collation)),
            when(collation.locale() != null, "locale = $L", collation.locale()),
            when(isOneLocale, "locale = $L", collation.collate()),
            when(
                !isOneLocale && collation.collate() != null,
                "lc_collate = $L",
                collation.collate()),
            when(!isOneLocale && collation.ctype() != null, "lc_ctype = $L", collation.ctype()),
            when(!collation.isDeterministic(), "deterministic = false"),
            when(collation.rules() != null, "rules = $L", collation.rules()));
    return List.of(Step.of(sql("create collation $N ($S)", collation.id(), clauses)));
  }

  @Override
  public List<Step> drop(Collation collation, Surroundings around) {
    return List.of(Step.of(sql("drop collation $N", collation.id())));
  }

  @Override
  public List<Step> rename(Collation collation, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("collation"), collation.id(), to);
  }

  @Override
  public Optional<Succession> succession(Collation collation, Surroundings around) {
    var aside = Aside.of(collation.id(), around);
    return Optional.of(
        Succession.of(
            rename(collation, aside, around), List.of(Step.of(sql("drop collation $N", aside)))));
  }

  private static Identifier provider(Collation collation) {
    return new Identifier(collation.provider());
  }
}
