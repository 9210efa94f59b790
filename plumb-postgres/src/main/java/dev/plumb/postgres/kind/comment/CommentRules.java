package dev.plumb.postgres.kind.comment;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Comment;
import dev.plumb.postgres.model.Kinds;
import java.util.List;

/// Comments on objects of every kind (manual, COMMENT). A comment stops neither readers nor
/// writers of what it is on.
public final class CommentRules implements PgRules<Comment> {

  @Override
  public Kind kind() {
    return Kinds.COMMENT;
  }

  @Override
  public Class<Comment> type() {
    return Comment.class;
  }

  @Override
  public Attributes<Comment> attributes() {
    return Attributes.<Comment>none()
        .altered(
            "text", Comment::text, (_, after, around) -> Way.inPlace(statement(after, around)));
  }

  /// The index behind a constraint is no object of its own. The comments that `initdb` puts on the
  /// schema `public`, and an extension on itself, say
  /// nothing.
  @Override
  public String query() {
    return """
        select null::pg_catalog.oid as class_id,
               case when c.oid is null then d.classoid
                    else 'pg_catalog.pg_constraint'::pg_catalog.regclass::pg_catalog.oid
               end as parent_class_id,
               coalesce(c.oid, d.objoid) as parent_object_id, d.objsubid as parent_sub_id,
               case when c.oid is null then '' else 'index' end as name, d.description as text
        from pg_catalog.pg_description d
        left join pg_catalog.pg_constraint c
          on d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
         and c.conindid = d.objoid and c.contype in ('p', 'u', 'x')
        where (d.objoid >= 16384 or d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass)
          and not (d.objoid = 2200 and d.description = 'standard public schema')
          and not (
            d.classoid = 'pg_catalog.pg_extension'::pg_catalog.regclass
            and exists (
              select from pg_catalog.pg_extension e
              join pg_catalog.pg_available_extensions() a on a.name = e.extname
              where e.oid = d.objoid and a.comment = d.description))
        union all
        select null, d.classoid, d.objoid, 0, '', d.description
        from pg_catalog.pg_shdescription d
        order by parent_class_id, parent_object_id, parent_sub_id
        """;
  }

  @Override
  public Comment read(ObjectId id, Row row) {
    return new Comment(id, row.text("text"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a comment: " + id);
  }

  @Override
  public List<Step> create(Comment object, Surroundings around) {
    return List.of(statement(object, around));
  }

  @Override
  public List<Step> drop(Comment object, Surroundings around) {
    return List.of(Step.of(sql("comment on $S is null", Commented.written(object.id(), around))));
  }

  private static Step statement(Comment comment, Surroundings around) {
    var on = Commented.written(comment.id(), around);
    return Step.of(sql("comment on $S is $L", on, comment.text()));
  }
}
