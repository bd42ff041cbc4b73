package org.huikuan.installation;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the installation, with password hashes and personal data in it, is for the user who runs it. */
final class OwnersOnly {

    private static final Logger LOG = LoggerFactory.getLogger(OwnersOnly.class);

    private OwnersOnly() {}

    /** Folder and files, where the file system knows owners. */
    static void keep(Path folder) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            set(folder, "rwx------");
            for (Path file : files(folder)) {
                set(file, "rw-------");
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be kept from other users of this machine: {}", folder, e.getMessage());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("huikuan."))
                    .toList();
        }
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
