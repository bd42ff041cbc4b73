package org.huikuan.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The commands {@code backup --to FILE} and {@code restore --from FILE}, with the settings of the application. */
public final class CommandLine {

    private static final int H2_IN_USE = 90020;

    private final Options options;
    private final PrintStream out;

    private CommandLine(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static int run(String[] args) {
        PrintStream err = System.err;
        try {
            new CommandLine(new Options(args), System.out).run(args[0]);
            return 0;
        } catch (BackupRefused e) {
            err.println(e.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            err.println(sentence(e));
        }
        return 1;
    }

    private void run(String command) throws IOException, SQLException {
        if (command.equals("backup")) {
            backup(options.file("to"));
        } else {
            restore(options.file("from"));
        }
    }

    private void backup(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused(file + " exists already. A backup never writes over anything.");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            makeForOwner(unfinished);
            write(unfinished);
            try (BackupFile written = BackupFile.open(unfinished)) {
                written.verify();
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                say(file, written.manifest());
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Password hashes, personal data and the secrets of webhooks will be in it. */
    private static void makeForOwner(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private void write(Path file) throws IOException, SQLException {
        String server = options.value("server");
        if (server != null) {
            RunningServer.download(server, Objects.requireNonNullElse(options.value("user"), "admin"), file);
            return;
        }
        try (ConfigurableApplicationContext context = start();
                OutputStream out = Files.newOutputStream(file)) {
            new BackupWriter(context.getBean(DataSource.class), engine().version(), MachineClock.utc()).write(out);
        }
    }

    private void restore(Path file) throws IOException, SQLException {
        try (BackupFile backup = BackupFile.open(file);
                ConfigurableApplicationContext context = start()) {
            boolean holdLetters = !options.has("keep-letters");
            new Restore(context.getBean(DataSource.class), engine()).run(backup, holdLetters);
            Manifest manifest = backup.manifest();
            out.println("Restored " + manifest.rows() + " rows of "
                    + manifest.tables().size() + " tables, as they were at " + manifest.takenAt() + ".");
            if (holdLetters) {
                out.println("Letters wait for release: some may have left after the backup was taken.");
            }
        }
    }

    private void say(Path file, Manifest manifest) throws IOException {
        out.println("Wrote " + file + ": " + manifest.rows() + " rows of "
                + manifest.tables().size() + " tables, " + Files.size(file) / 1024 + " KiB, checked.");
    }

    private static EngineTables engine() {
        return OnlineBackups.engine();
    }

    /** Only the settings and the database, as the application would use them. */
    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CommandContext.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn", "spring.main.banner-mode=off")
                .run(options.settings());
    }

    private static String sentence(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
                return "The application is running and holds the database. Let it make the backup itself: add"
                        + " --server http://localhost:8080 --user admin (password in HUIKUAN_PASSWORD), or use the"
                        + " page Settings, Backup.";
            }
        }
        return "It failed: " + failure;
    }
}
