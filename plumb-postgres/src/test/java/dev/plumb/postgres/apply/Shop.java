package dev.plumb.postgres.apply;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.apply.HandMadePlan.Part;
import dev.plumb.postgres.model.Kinds;

/// A small database and plans for it.
final class Shop {
  static final String BEFORE =
      """
      create schema shop;
      create table shop.orders (id integer primary key, note text, fax text);
      insert into shop.orders select n, 'note ' || n, 'fax' from generate_series(1, 500) n;
      create index orders_fax on shop.orders (fax);
      create table shop.log (line text);
      """;

  static final ObjectId SCHEMA = ObjectId.of(Kinds.SCHEMA, null, "shop");
  static final ObjectId ORDERS = ObjectId.of(Kinds.TABLE, SCHEMA, "orders");
  static final ObjectId LOG = ObjectId.of(Kinds.TABLE, SCHEMA, "log");
  static final ObjectId NOTE_INDEX = ObjectId.of(Kinds.INDEX, ORDERS, "orders_note");
  static final ObjectId FAX_INDEX = ObjectId.of(Kinds.INDEX, ORDERS, "orders_fax");

  private Shop() {}

  /// {@return a plan of one transaction: two strong locks, one after the other}
  static Plan twoColumns() {
    return new HandMadePlan(BEFORE).segment(column(LOG, "place"), column(ORDERS, "total")).plan();
  }

  /// {@return a plan of five segments, two of them outside of a transaction}
  static Plan fiveSegments() {
    return new HandMadePlan(BEFORE)
        .segment(column(ORDERS, "total"))
        .segment(noteIndex())
        .segment(column(LOG, "place"), column(LOG, "hour"))
        .segment(dropFaxIndex())
        .segment(column(ORDERS, "colour"))
        .plan();
  }

  /// {@return a plan of one statement outside of a transaction}
  static Plan oneIndex() {
    return new HandMadePlan(BEFORE).segment(noteIndex()).plan();
  }

  /// {@return a plan that gives an index another column: the new one is built before the old one
  /// goes}
  static Plan replacedIndex() {
    var old = ObjectId.of(Kinds.INDEX, ORDERS, "plumb_old");
    var cause = new Change.Replace(FAX_INDEX, "keys differ");
    var rename = Step.of(sql("alter index shop.orders_fax rename to plumb_old"));
    var build =
        Step.of(sql("create index concurrently orders_fax on shop.orders (fax, id)"))
            .in(TransactionMode.OUTSIDE)
            .recoveredBy(sql("drop index concurrently if exists shop.orders_fax"));
    var drop =
        Step.of(sql("drop index concurrently if exists shop.plumb_old"))
            .in(TransactionMode.OUTSIDE);
    return new HandMadePlan(BEFORE)
        .segment(new Part(rename, new Change.Rename(FAX_INDEX, old)))
        .segment(new Part(build, cause))
        .segment(new Part(drop, cause))
        .segment(column(LOG, "place"))
        .plan();
  }

  static Part column(ObjectId table, String name) {
    var step =
        Step.of(sql("alter table shop.$I add column $I text", table.name(), name))
            .locking(table, LockMode.ACCESS_EXCLUSIVE);
    return new Part(step, new Change.Create(ObjectId.of(Kinds.COLUMN, table, name)));
  }

  static Part noteIndex() {
    var step =
        Step.of(sql("create index concurrently orders_note on shop.orders (note)"))
            .in(TransactionMode.OUTSIDE)
            .recoveredBy(sql("drop index concurrently if exists shop.orders_note"));
    return new Part(step, new Change.Create(NOTE_INDEX));
  }

  static Part uniqueNoteIndex() {
    var step =
        Step.of(sql("create unique index concurrently orders_note on shop.orders (note)"))
            .in(TransactionMode.OUTSIDE)
            .recoveredBy(sql("drop index concurrently if exists shop.orders_note"));
    return new Part(step, new Change.Create(NOTE_INDEX));
  }

  static Part dropFaxIndex() {
    var step =
        Step.of(sql("drop index concurrently if exists shop.orders_fax"))
            .in(TransactionMode.OUTSIDE);
    return new Part(step, new Change.Drop(FAX_INDEX));
  }
}
