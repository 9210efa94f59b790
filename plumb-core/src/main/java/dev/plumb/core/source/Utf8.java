package dev.plumb.core.source;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns bytes into a [SourceFile], strictly.
final class Utf8 {
  private Utf8() {}

  static SourceFile decode(String path, byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var input = ByteBuffer.wrap(bytes);
    var output = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(input, output, true);
    var text = output.flip().toString();
    if (result.isError()) {
      int bad = bytes[input.position()] & 0xFF;
      throw rejected(path, text, text.length(), "byte 0x%02X is not valid UTF-8".formatted(bad));
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw rejected(path, text, nul, "the file holds a NUL character");
    }
    return new SourceFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static PlumbException rejected(String path, String text, int at, String message) {
    var span = new SourceFile(path, text).span(at, at + 1);
    return new PlumbException.SourceRejected(
        Diagnostic.error(CoreCode.NOT_UTF8, span, message)
            .withHint("save the file as UTF-8, or convert it with iconv"));
  }
}
