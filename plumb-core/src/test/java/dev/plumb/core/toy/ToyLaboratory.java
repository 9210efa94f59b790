package dev.plumb.core.toy;

import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Elaboration;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.Reading;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes a box of each word in a source. `@file` includes a file, `!word` stands for a thing that
/// is not modelled, `old>new` renames a box and gives it a conversion.
public final class ToyLaboratory implements Laboratory {
  private final String identity;
  private int elaborations;

  public ToyLaboratory(String identity) {
    this.identity = identity;
  }

  /// {@return how many sources were elaborated}
  public int elaborations() {
    return elaborations;
  }

  @Override
  public Elaboration elaborate(SourceTree source, int major) {
    elaborations++;
    var reader = new Reader(source);
    source.files().forEach(reader::read);
    var schema = new Schema(reader.boxes, List.of(), Scope.STATED);
    return new Elaboration(
        new Reading(schema, reader.unknown), reader.places, reader.renames, reader.conversions);
  }

  @Override
  public String identity(int major) {
    return identity;
  }

  @Override
  public Bench bench(int major, Bench.Server server) {
    throw new UnsupportedOperationException("toys are not rehearsed");
  }

  @Override
  public Bench.Server serverFor(List<SourceTree> change) {
    return Bench.Server.SHARED;
  }

  @Override
  public boolean lacksConversion(StatementFailed failure) {
    return false;
  }

  @Override
  public boolean dislikesRows(StatementFailed failure) {
    return false;
  }

  @Override
  public void mayUse(Target server) {
    throw new IllegalStateException("no toy database lives on a server: " + server);
  }

  @Override
  public boolean turnsAfter(PlumbException failure) {
    return false;
  }

  @Override
  public void close() {}

  private static final class Reader {
    private final SourceTree source;
    private final List<Box> boxes = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<ObjectId, Span> places = new HashMap<>();
    private final List<Rename> renames = new ArrayList<>();
    private final Map<ObjectId, String> conversions = new HashMap<>();

    Reader(SourceTree source) {
      this.source = source;
    }

    void read(SourceFile file) {
      for (var word : file.text().split("\\s+")) {
        if (word.startsWith("@")) {
          source
              .include(file, word.substring(1), SourceTree.IncludeBase.FILE)
              .ifPresent(this::read);
        } else if (word.startsWith("!")) {
          unknown.add(word.substring(1));
        } else if (!word.isEmpty()) {
          box(file, word);
        }
      }
    }

    private void box(SourceFile file, String word) {
      var box = Box.named(word.substring(word.indexOf('>') + 1));
      int at = file.text().indexOf(word);
      boxes.add(box);
      places.put(box.id(), file.span(at, at + word.length()));
      if (word.contains(">")) {
        var old = Box.named(word.substring(0, word.indexOf('>')));
        renames.add(new Rename(old.id(), box.id()));
        conversions.put(box.id(), "repaint(" + old.id().name() + ")");
      }
    }
  }
}
