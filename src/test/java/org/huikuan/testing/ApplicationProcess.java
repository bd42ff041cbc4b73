package org.huikuan.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The real application as a process of its own: job executor, timers and port as in production. Its output goes to
 * {@code target/applications/<name>.log}. Use it where jobs must run or a node must die; the Spring contexts inside
 * the test JVM never run jobs. Profile demo has its small world of one day here, unless {@code huikuan.demo.play} is set.
 */
public final class ApplicationProcess implements AutoCloseable {

    private static final String PLAY = "huikuan.demo.play";
    private static final Duration START = Duration.ofMinutes(4);
    private static final Path FOLDER = Path.of("target", "applications");

    private final Process process;
    private final Path log;
    private final int port;

    private ApplicationProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts and waits until the application answers.
     *
     * @param name of the log and of the home folder
     * @param settings Spring settings such as {@code spring.profiles.active=demo}
     */
    public static ApplicationProcess start(String name, String... settings) {
        ApplicationProcess application = begin(name, settings);
        application.awaitReady();
        return application;
    }

    /** Starts again what was started under this name and has ended, on the home folder that it left. */
    static ApplicationProcess again(String name, String... settings) {
        return run(name, settings).awaitReady();
    }

    /** Starts without waiting, so that several nodes can start at once; call {@link #awaitReady} next. */
    public static ApplicationProcess begin(String name, String... settings) {
        try {
            FileSystemUtils.deleteRecursively(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run(name, settings);
    }

    private static ApplicationProcess run(String name, String... settings) {
        int port = freePort();
        Path log = FOLDER.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                applicationClassPath(),
                "org.huikuan.Application",
                "--server.port=" + port,
                "--huikuan.home=" + FOLDER.resolve(name)));
        if (Stream.of(settings).noneMatch(s -> s.startsWith(PLAY))) {
            command.add("--" + PLAY + "=false");
        }
        for (String setting : settings) {
            command.add("--" + setting);
        }
        try {
            Files.createDirectories(FOLDER);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new ApplicationProcess(process, log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the test classes: the clock that stands still, for one, would be found and taken. */
    private static String applicationClassPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public ApplicationProcess awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Await.until(START, () -> "application " + log + " to answer\n" + tail(), () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the application ended while starting\n" + tail());
            }
            return answers(client, request);
        });
        return this;
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** Everything it has printed so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tail() {
        String output = output();
        return output.substring(Math.max(0, output.length() - 4000));
    }

    /** As when the power fails: no shutdown hook runs, no transaction is ended in order. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
