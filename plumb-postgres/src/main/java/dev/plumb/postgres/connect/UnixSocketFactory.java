package dev.plumb.postgres.connect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import javax.net.SocketFactory;

/// Lets the driver connect to a socket in the file system, whatever host and port it believes in.
///
/// Public with a public constructor because the driver makes it by name (`socketFactory`).
public final class UnixSocketFactory extends SocketFactory {
  private final Path path;

  /// @param path the socket file, which is the property `socketFactoryArg` of the driver
  public UnixSocketFactory(String path) {
    this.path = Path.of(path);
  }

  @Override
  public Socket createSocket() throws IOException {
    return new UnixSocket(path);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw unusual();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    throw unusual();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw unusual();
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
      throws IOException {
    throw unusual();
  }

  private static SocketException unusual() {
    return new SocketException("only an unconnected socket can be made");
  }
}
