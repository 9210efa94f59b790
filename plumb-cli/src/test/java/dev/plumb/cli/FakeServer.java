package dev.plumb.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A server that lets one client in, says which version it is, and no more (manual, 53.2.1).
final class FakeServer implements AutoCloseable {
  private static final int SSL_REQUEST = 80877103;

  private final ServerSocket socket;
  private final String version;

  FakeServer(String version) throws IOException {
    this.version = version;
    this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::serve);
  }

  String location() {
    return "postgres://someone@127.0.0.1:" + socket.getLocalPort() + "/old";
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    try (Socket client = socket.accept()) {
      var in = new DataInputStream(client.getInputStream());
      var out = new DataOutputStream(client.getOutputStream());
      while (isSslRequest(in)) {
        out.writeByte('N');
      }
      message(out, 'R', new byte[4]);
      message(out, 'S', ("server_version\0" + version + "\0").getBytes(StandardCharsets.UTF_8));
      message(out, 'S', "client_encoding\0UTF8\0".getBytes(StandardCharsets.UTF_8));
      message(out, 'S', "standard_conforming_strings\0on\0".getBytes(StandardCharsets.UTF_8));
      message(out, 'S', "integer_datetimes\0on\0".getBytes(StandardCharsets.UTF_8));
      message(out, 'K', new byte[8]);
      message(out, 'Z', new byte[] {'I'});
      in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSslRequest(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] rest = in.readNBytes(length - Integer.BYTES);
    return new DataInputStream(new ByteArrayInputStream(rest)).readInt() == SSL_REQUEST;
  }

  private static void message(DataOutputStream out, char type, byte[] content) throws IOException {
    var message = new ByteArrayOutputStream();
    var written = new DataOutputStream(message);
    written.writeByte(type);
    written.writeInt(content.length + Integer.BYTES);
    written.write(content);
    out.write(message.toByteArray());
    out.flush();
  }
}
