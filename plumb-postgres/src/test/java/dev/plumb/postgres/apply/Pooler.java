package dev.plumb.postgres.apply;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A pooler that holds two sessions of the server for each client, and gives it the other one
/// between two transactions, as PgBouncer does with `pool_mode = transaction` (manual, 53.2).
final class Pooler implements AutoCloseable {
  private static final int SSL_REQUEST = 80877103;
  private static final int GSS_REQUEST = 80877104;
  private static final int CANCEL_REQUEST = 80877102;

  /// When a client gets the other session.
  enum Sharing {
    /// After every transaction.
    ALWAYS,
    /// Once, when the test says so.
    WHEN_TOLD
  }

  private final ServerSocket socket;
  private final Path server;
  private final Sharing sharing;
  private final AtomicInteger turn = new AtomicInteger();

  /// @param folder where the server's socket is
  Pooler(String folder, Sharing sharing) throws IOException {
    try (var files = Files.newDirectoryStream(Path.of(folder), ".s.PGSQL.*[0-9]")) {
      this.server = files.iterator().next();
    }
    this.sharing = sharing;
    this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::serve);
  }

  /// {@return how clients name it}
  String host() {
    return "127.0.0.1 port=" + socket.getLocalPort();
  }

  /// Gives every client the other session from its next transaction on.
  void swap() {
    turn.incrementAndGet();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        Thread.ofPlatform().daemon().start(() -> serve(client));
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void serve(Socket socketOfClient) {
    try (var client = Peer.of(socketOfClient);
        var first = Peer.of(server);
        var second = Peer.of(server)) {
      var startup = startup(client);
      if (startup.length == 0) {
        return;
      }
      greet(first, startup, client);
      greet(second, startup, null);
      pass(client, List.of(first, second));
    } catch (IOException e) {
      // The other end was cut off, as a server does to a session that it ends.
      return;
    }
  }

  /// {@return the first message; nothing for a request to cancel}
  private static byte[] startup(Peer client) throws IOException {
    while (true) {
      int length = client.in().readInt();
      int code = client.in().readInt();
      byte[] rest = client.in().readNBytes(length - 2 * Integer.BYTES);
      if (code == CANCEL_REQUEST) {
        return new byte[0];
      }
      if (code != SSL_REQUEST && code != GSS_REQUEST) {
        var whole = ByteBuffer.allocate(length);
        return whole.putInt(length).putInt(code).put(rest).array();
      }
      client.out().writeByte('N');
      client.out().flush();
    }
  }

  private static void greet(Peer session, byte[] startup, @Nullable Peer client)
      throws IOException {
    session.out().write(startup);
    session.out().flush();
    answer(session, client);
  }

  private void pass(Peer client, List<Peer> sessions) throws IOException {
    int transactions = 0;
    while (client.hasMore()) {
      int at = sharing == Sharing.ALWAYS ? transactions : turn.get();
      if (!runTransaction(client, sessions.get(at % sessions.size()))) {
        return;
      }
      transactions++;
    }
  }

  /// {@return whether the client is still there}
  private static boolean runTransaction(Peer client, Peer session) throws IOException {
    do {
      if (!ask(client, session)) {
        return false;
      }
    } while (answer(session, client) != 'I');
    return true;
  }

  /// Hands messages of a client on to a session until one asks for an answer.
  ///
  /// {@return whether the client is still there}
  private static boolean ask(Peer client, Peer session) throws IOException {
    int type;
    do {
      type = client.in().read();
      if (type < 0 || type == 'X') {
        return false;
      }
      send(session, type, content(client));
    } while (type != 'Q' && type != 'S');
    session.out().flush();
    return true;
  }

  /// Hands the answer of a session on to the client, if there is one.
  ///
  /// {@return the state of its transaction}
  private static int answer(Peer session, @Nullable Peer client) throws IOException {
    int type;
    byte[] content;
    do {
      type = session.in().readUnsignedByte();
      content = content(session);
      if (client != null) {
        send(client, type, content);
      }
    } while (type != 'Z');
    if (client != null) {
      client.out().flush();
    }
    return content[0];
  }

  private static byte[] content(Peer from) throws IOException {
    return from.in().readNBytes(from.in().readInt() - Integer.BYTES);
  }

  private static void send(Peer to, int type, byte[] content) throws IOException {
    to.out().writeByte(type);
    to.out().writeInt(content.length + Integer.BYTES);
    to.out().write(content);
  }

  /// One end of a connection.
  private record Peer(DataInputStream in, DataOutputStream out, Closeable socket)
      implements AutoCloseable {
    static Peer of(Socket socket) throws IOException {
      return new Peer(
          new DataInputStream(new BufferedInputStream(socket.getInputStream())),
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())),
          socket);
    }

    static Peer of(Path socket) throws IOException {
      var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
      return new Peer(
          new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel))),
          new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))),
          channel);
    }

    /// Waits for the next message.
    ///
    /// {@return whether there is one}
    boolean hasMore() throws IOException {
      in.mark(1);
      boolean isThere = in.read() >= 0;
      in.reset();
      return isThere;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
