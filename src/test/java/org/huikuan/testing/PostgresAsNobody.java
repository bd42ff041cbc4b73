package org.huikuan.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL started by root as user nobody, for machines without user namespaces (many containers). */
final class PostgresAsNobody {

    private static final String NOBODY = "65534";

    private PostgresAsNobody() {}

    static int start() {
        try {
            Path home = Files.createTempDirectory("huikuan-postgres");
            Path data = home.resolve("data");
            unpack(home);
            Path password = Files.writeString(home.resolve("password"), "postgres");
            run("chown", "-R", NOBODY + ":" + NOBODY, home.toString());
            asNobody(
                    home,
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    "postgres",
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    password.toString(),
                    "-E",
                    "UTF8");
            int port = freePort();
            asNobody(
                    home,
                    "pg_ctl",
                    "-D",
                    data.toString(),
                    "-w",
                    "-t",
                    "120",
                    "-l",
                    home.resolve("log").toString(),
                    "-o",
                    settings(port, home),
                    "start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home, data)));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started as nobody for the tests", e);
        }
    }

    private static String settings(int port, Path home) {
        StringBuilder options = new StringBuilder("-p " + port + " -h 127.0.0.1 -k " + home);
        PostgresServer.SETTINGS.forEach(
                (key, value) -> options.append(" -c ").append(key).append('=').append(value));
        return options.toString();
    }

    private static void stop(Path home, Path data) {
        asNobody(home, "pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
        run("rm", "-rf", home.toString());
    }

    private static void asNobody(Path home, String program, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(150, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("failed: " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void unpack(Path home) throws IOException {
        String machine = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        String archive = "/postgres-linux-" + machine + ".txz";
        try (InputStream in = PostgresAsNobody.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new IllegalStateException("no PostgreSQL for this machine among the dependencies: " + archive);
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, home.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
