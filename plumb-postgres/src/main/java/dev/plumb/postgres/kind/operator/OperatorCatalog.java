package dev.plumb.postgres.kind.operator;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.model.Operator;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.SignedName;
import dev.plumb.postgres.model.TypeName;

/// Operators as `pg_operator` holds them (manual, 53.34).
final class OperatorCatalog {

  static final String QUERY =
      """
      with functions as (
        select f.oid, array[n.nspname, f.proname]::pg_catalog.text[] as name
        from pg_catalog.pg_proc f
        join pg_catalog.pg_namespace n on n.oid = f.pronamespace),
      operators as (
        select o.oid, o.oprname, n.nspname,
               case o.oprleft when 0 then 'none'
                              else pg_catalog.format_type(o.oprleft, null) end as left_type,
               pg_catalog.format_type(o.oprright, null) as right_type
        from pg_catalog.pg_operator o
        join pg_catalog.pg_namespace n on n.oid = o.oprnamespace),
      signed as (
        select s.oid, array[
                 s.nspname, s.oprname, pg_catalog.concat_ws(', ', s.left_type, s.right_type)
               ]::pg_catalog.text[] as name
        from operators s)
      select 'pg_catalog.pg_operator'::pg_catalog.regclass::pg_catalog.oid as class_id,
             o.oid as object_id, 0 as sub_id,
             'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             o.oprnamespace as parent_object_id, 0 as parent_sub_id, o.oprname as name,
             (select s.name[3] from signed s where s.oid = o.oid) as signature,
             case when o.oprleft <> 0 then pg_catalog.format_type(o.oprleft, null) end as left,
             pg_catalog.format_type(o.oprright, null) as right,
             (select f.name from functions f where f.oid = o.oprcode) as function,
             (select s.name from signed s where s.oid = o.oprcom) as commutator,
             (select s.name from signed s where s.oid = o.oprnegate) as negator,
             (select f.name from functions f where f.oid = o.oprrest) as restrict,
             (select f.name from functions f where f.oid = o.oprjoin) as join,
             o.oprcanhash as hashes, o.oprcanmerge as merges
      from pg_catalog.pg_operator o
      where o.oid >= 16384
      order by o.oid
      """;

  private OperatorCatalog() {}

  static Operator read(ObjectId id, Row row) {
    return new Operator(
        id,
        TypeName.ofNullable(row.textOrNull("left")),
        new TypeName(row.text("right")),
        QualifiedName.ofNullable(row.texts("function")),
        SignedName.ofNullable(row.texts("commutator")),
        SignedName.ofNullable(row.texts("negator")),
        QualifiedName.ofNullable(row.texts("restrict")),
        QualifiedName.ofNullable(row.texts("join")),
        row.flag("hashes"),
        row.flag("merges"));
  }
}
