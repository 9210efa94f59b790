package dev.plumb.postgres.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A socket of the file system in the shape that the driver expects; TCP options are accepted
/// without effect.
public final class UnixSocket extends Socket {
  private final Path path;
  private final SocketChannel channel;
  private volatile int timeoutMillis;

  public UnixSocket(Path path) throws IOException {
    super((SocketImpl) null);
    this.path = path;
    this.channel = SocketChannel.open(StandardProtocolFamily.UNIX);
  }

  @Override
  public void connect(@Nullable SocketAddress ignored) throws IOException {
    connect(ignored, 0);
  }

  @Override
  public void connect(@Nullable SocketAddress ignored, int timeout) throws IOException {
    channel.connect(UnixDomainSocketAddress.of(path));
  }

  @Override
  public boolean isConnected() {
    return channel.isConnected();
  }

  @Override
  public boolean isClosed() {
    return !channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  @Override
  public InputStream getInputStream() {
    return new Input();
  }

  @Override
  public OutputStream getOutputStream() {
    return new Output();
  }

  @Override
  public void setSoTimeout(int millis) {
    timeoutMillis = millis;
  }

  @Override
  public int getSoTimeout() {
    return timeoutMillis;
  }

  @Override
  public int getSendBufferSize() {
    return 8192;
  }

  @Override
  public void setTcpNoDelay(boolean ignored) {}

  @Override
  public void setKeepAlive(boolean ignored) {}

  @Override
  public void setSendBufferSize(int ignored) {}

  @Override
  public void setReceiveBufferSize(int ignored) {}

  private int read(ByteBuffer buffer) throws IOException {
    int millis = timeoutMillis;
    if (millis > 0) {
      awaitReadable(millis);
    }
    return channel.read(buffer);
  }

  private void awaitReadable(int millis) throws IOException {
    channel.configureBlocking(false);
    try (Selector selector = Selector.open()) {
      channel.register(selector, SelectionKey.OP_READ);
      if (selector.select(millis) == 0) {
        throw new SocketTimeoutException("no answer within " + millis + " ms");
      }
    } finally {
      if (channel.isOpen()) {
        channel.configureBlocking(true);
      }
    }
  }

  private final class Input extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] single = new byte[1];
      return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, bytes.length);
      return length == 0 ? 0 : UnixSocket.this.read(ByteBuffer.wrap(bytes, offset, length));
    }

    @Override
    public void close() throws IOException {
      UnixSocket.this.close();
    }
  }

  private final class Output extends OutputStream {
    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      var buffer = ByteBuffer.wrap(bytes, offset, length);
      while (buffer.hasRemaining()) {
        if (channel.write(buffer) == 0) {
          throw new SocketException("the socket takes no bytes");
        }
      }
    }

    @Override
    public void close() throws IOException {
      UnixSocket.this.close();
    }
  }
}
