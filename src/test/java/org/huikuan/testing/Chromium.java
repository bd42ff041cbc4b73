package org.huikuan.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a real Chromium: the one that {@code HUIKUAN_CHROMIUM} names, one on the path, one installed from Debian's
 * packages where we are root, else the one that Playwright fetches. A machine without any of them fails the tests.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** The browser's program; empty when Playwright shall bring its own. */
    static Optional<Path> find() {
        return Found.BROWSER;
    }

    static String whatToDo() {
        return "No Chromium could be started. Install one (Debian and Ubuntu: apt-get install chromium) or name its"
                + " program in the environment variable HUIKUAN_CHROMIUM.";
    }

    private static Optional<Path> look() {
        String named = System.getenv("HUIKUAN_CHROMIUM");
        if (named != null && !named.isBlank()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new IllegalStateException("HUIKUAN_CHROMIUM names " + named + ", which is no program.");
            }
            return Optional.of(program);
        }
        return onPath().or(Chromium::installed);
    }

    private static Optional<Path> onPath() {
        return NAMES.stream().flatMap(Chromium::onPath).findFirst();
    }

    private static Stream<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static Optional<Path> installed() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || onPath("apt-get").findFirst().isEmpty()) {
            return Optional.empty();
        }
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium", "fonts-wqy-zenhei");
        return onPath();
    }

    private static void apt(String... arguments) {
        List<String> command = Stream.concat(Stream.of("apt-get", "-q"), Arrays.stream(arguments))
                .toList();
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Found {
        static final Optional<Path> BROWSER = look();
    }
}
