package dev.plumb.postgres.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.source.SourceFile;
import dev.plumb.postgres.source.Directive.Member;
import dev.plumb.postgres.source.Directive.MemberKind;
import dev.plumb.postgres.source.Directive.RenamedFrom;
import dev.plumb.postgres.source.Directive.Using;
import dev.plumb.postgres.source.Directive.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementSplitterTest {
  private static final List<String> WHOLE =
      List.of(
          "create table a (x text default ';')",
          "create function f() returns text language sql as $$ select ';' $$",
          "create function f() returns text language sql as $b$ select $$;$$; $b$",
          "create function f() returns int language sql begin atomic select 1; select 2; end",
          "create or replace procedure p() begin atomic insert into t values (1);"
              + " select case when true then 1 else case 2 when 2 then 3 end end; end",
          "create rule r as on insert to t do also (insert into u values (1); delete from v)",
          "select 'it''s; fine', E'back\\';slash', \"a;\"\"b\", U&\"\\0061;\", B'1', x'f', N'n;'",
          "select 1 /* ; /* nested ; */ ; */ + 2",
          "select 1 -- ; comment\n + 2",
          "select E'a'\n  'still \\' escaped;'",
          "select a$b$c, $1, 1e10, .5, 1_000",
          "comment on table \"Ünïcode 😀 ; %\" is 'x\ny;z'",
          "select $täg$ ; $täg$",
          "begin",
          "create table \"begin atomic\" (atomic int)");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void findsEachStatementInARandomConcatenation(long seed) {
    var random = new Random(seed);
    var gaps = List.of("", "\n", " ", "\n-- a; comment\n", "/* b; */", ";;\n", "\r\n", "\t");
    var text = new StringBuilder();
    var wanted = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      var statement = WHOLE.get(random.nextInt(WHOLE.size()));
      text.append(gaps.get(random.nextInt(gaps.size()))).append(statement).append(';');
      wanted.add(statement);
    }
    assertThat(split(text.toString()).statements())
        .extracting(Statement::sql)
        .containsExactlyElementsOf(wanted);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void losesNothingOfRandomPieces(long seed) {
    var random = new Random(seed);
    var pieces =
        List.of(
            "'",
            "''",
            "\"",
            "$$",
            "$a$",
            "/*",
            "*/",
            "--",
            "\n",
            ";",
            "(",
            ")",
            "E'",
            "\\",
            "x",
            "begin atomic",
            " end",
            "create ",
            "function ",
            "rule ",
            "U&\"",
            "é",
            "😀",
            "1",
            ".",
            "copy t from stdin",
            "-- plumb: renamed from a\n",
            "\\i a",
            " ");
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      int at = 0;
      for (var statement : split(text.toString()).statements()) {
        assertThat(statement.start()).isGreaterThanOrEqualTo(at);
        assertThat(statement.sql()).isEqualTo(text.substring(statement.start(), statement.end()));
        at = statement.end();
      }
      assertThat(at).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void countsPositionsAsTheServerDoes() {
    var statement = split("\n  select '😀', app.missing;").statements().getFirst();
    assertThat(statement.span().place()).isEqualTo("a.sql:2:3");
    assertThat(statement.at(13).place()).isEqualTo("a.sql:2:15");
    assertThat(statement.at(13).length()).isEqualTo("app.missing".length());
  }

  @Test
  void saysWhereAnOpenQuoteBegan() {
    assertThat(split("select 1;\ncreate table \"a (x int);\nselect 2;").troubles())
        .extracting(Object::toString)
        .containsExactly(
            """
            a.sql:2:14: error[unterminated]: this quoted name is never closed
                2 │ create table "a (x int);
                  │              ^""");
  }

  @Test
  void attachesDirectivesToWhatStandsBelowOrBeforeThem() {
    var script =
        split(
            """
            -- plumb: renamed from app.old_orders
            create table app.orders (
              -- plumb: renamed from "Old Id"
              id int,
              total numeric(10, 2), -- plumb: using total::numeric
              -- plumb: renamed from old_check
              constraint new_check check (total > 0)
            );
            create type state as enum (
              -- plumb: renamed from 'offen'
              'open', 'closed'
            );
            -- plumb: renamed from fk_old
            alter table only app.orders add constraint fk_new foreign key (id) references x;
            """);
    assertThat(script.troubles()).isEmpty();
    assertThat(script.statements())
        .flatExtracting(Statement::directives)
        .extracting(Directive::action, Directive::target)
        .containsExactly(
            tuple(new RenamedFrom(List.of("app", "old_orders")), new Whole()),
            tuple(new RenamedFrom(List.of("Old Id")), new Member(MemberKind.COLUMN, "id")),
            tuple(new Using("total::numeric"), new Member(MemberKind.COLUMN, "total")),
            tuple(
                new RenamedFrom(List.of("old_check")),
                new Member(MemberKind.CONSTRAINT, "new_check")),
            tuple(new RenamedFrom(List.of("offen")), new Member(MemberKind.VALUE, "open")),
            tuple(new RenamedFrom(List.of("fk_old")), new Member(MemberKind.CONSTRAINT, "fk_new")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- plumb: rename from a\ncreate table b ();",
        "-- plumb: renamed from a b\ncreate table b ();",
        "-- plumb: renamed from a\n",
        "create table b (); -- plumb: renamed from a",
        "create table b (x int check (\n-- plumb: renamed from a\nx > 0));",
        "-- plumb: renamed from a\ncomment on table b is 'x';"
      })
  void reportsADirectiveThatSaysNothing(String text) {
    assertThat(split(text).troubles()).hasSize(1);
  }

  @Test
  void followsIncludesOnce() {
    var root = new SourceFile("a.sql", "\\ir b.sql\nselect 1;\n\\restrict x\n");
    var inner = new SourceFile("b.sql", "select 2;");
    var script = StatementSplitter.split(new TextTree(List.of(root, inner), List.of(inner)));
    assertThat(script.troubles()).isEmpty();
    assertThat(script.statements())
        .extracting(Statement::toString)
        .containsExactly("b.sql:1:1: select 2", "a.sql:2:1: select 1");
  }

  @Test
  void namesACircleOfIncludes() {
    var a = new SourceFile("a.sql", "\\i b.sql\n");
    var b = new SourceFile("b.sql", "\\i a.sql\n");
    var script = StatementSplitter.split(new TextTree(List.of(a, b), List.of(a, b)));
    assertThat(script.troubles())
        .extracting(Object::toString)
        .containsExactly(
            """
            b.sql:1:1: error[cyclic-include]: "a.sql" is included while it is being read
                1 │ \\i a.sql
                  │ ^^^^^^^^""");
  }

  @Test
  void passesOverTheRowsOfACopy() {
    var script = split("copy t (a) from stdin;\n1\t'\n\\.\nselect 1;");
    assertThat(script.troubles()).isEmpty();
    assertThat(script.statements())
        .extracting(Statement::sql)
        .containsExactly("copy t (a) from stdin", "select 1");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static Script split(String text) {
    return StatementSplitter.split(TextTree.of(text));
  }
}
