package org.huikuan.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.Await;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application works, ledgers arrive and a daily run opens cases; meanwhile its backup is taken by the command. It
 * is restored elsewhere, a second application starts on it, and nothing is missing or twice; it takes money and is
 * killed. On the way: the log says nothing about customers, and the metrics are there for administrators alone.
 */
@Beside
class BackupUnderLoadTest {

    private static final String PASSWORD = HouseDatabase.PASSWORD;
    private static final int CUSTOMERS = 300;
    private static final int RECEIPTS = 30;
    private static final List<String> PERSONAL =
            List.of("林小红", "Meier-Schulze", "secret@customer.example", "13900001111");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void onH2() throws Exception {
        Path restored = folder.resolve("restored").toAbsolutePath();
        HouseDatabase first =
                HouseDatabase.h2(Path.of("target", "applications", "backup-h2").toAbsolutePath());
        story("backup-h2", first, HouseDatabase.h2(restored));
    }

    @Test
    void onPostgres() throws Exception {
        story("backup-postgres", HouseDatabase.postgres(), HouseDatabase.postgres());
    }

    private void story(String name, HouseDatabase from, HouseDatabase to) throws Exception {
        Path file = folder.resolve("huikuan.zip");
        List<String> before;
        long journalAtMost;
        try (ApplicationProcess first = ApplicationProcess.start(name, from.settings())) {
            Caller admin = administratorOf(first);
            customers(admin);
            long run = run(admin);
            Thread load = new Thread(() -> invoices(admin, CUSTOMERS, 6 * CUSTOMERS), "load");
            load.start();

            command("backup", "--to", file.toString(), "--server", first.address(), "--user", "admin");

            load.join();
            assertThat(done(admin, run).get("state").asText()).isEqualTo("done");
            metricsAreForAdministratorsAlone(first);
            logTellsNothingOf(first);
            admin.post("/api/daily-run", null);
        }
        before = from.ask().journal();
        journalAtMost = from.ask().count("huikuan.invoice");

        command(restore(file, to));

        assertThat(to.ask().count("huikuan.invoice")).isBetween((long) CUSTOMERS, journalAtMost);
        assertThat(before).containsAll(to.ask().journal());
        assertThat(to.ask().broken()).isEmpty();
        try (ApplicationProcess second = ApplicationProcess.start(name + "-restored", to.settings())) {
            Caller admin = administratorOf(second);
            JsonNode proof = done(admin, run(admin));

            assertThat(proof.get("exceptions")).isEmpty();
            assertThat(proof.get("faults")).isEmpty();
            assertThat(admin.get("/api/cases?size=1").body().get("total").asInt())
                    .isEqualTo(CUSTOMERS);
            logTellsNothingOf(second);
            receipts(admin);
            second.kill();
        }
        assertThat(to.ask().count("huikuan.receipt"))
                .as("what was acknowledged is on the disk")
                .isEqualTo(RECEIPTS);
        assertThat(to.ask().broken()).isEmpty();
    }

    /** The last is acknowledged right before the end. */
    private static void receipts(Caller admin) {
        for (int n = 0; n < RECEIPTS; n++) {
            String receipt = "{\"customer\":\"K%d\",\"reference\":\"M-%d\",\"receivedOn\":\"2026-02-05\","
                    + "\"amount\":\"10.00\",\"currency\":\"CNY\"}";
            assertThat(admin.post("/api/receipts", receipt.formatted(n, n)).status())
                    .isEqualTo(200);
        }
    }

    /** Once the application has done all that a start does, which ends with taking jobs. */
    private static Caller administratorOf(ApplicationProcess application) {
        Caller admin = Caller.of(application.address(), "admin", PASSWORD);
        Await.until(Duration.ofMinutes(3), "jobs to be taken", () -> admin.get("/actuator/health")
                .body()
                .at("/components/jobs/details/takesJobs")
                .asBoolean());
        return admin;
    }

    private static void customers(Caller admin) {
        StringBuilder lines = new StringBuilder("customer,name,email,phone,contactName\n");
        for (int n = 0; n < CUSTOMERS; n++) {
            lines.append("K%d,Meier-Schulze %d,secret@customer.example,13900001111,林小红\n".formatted(n, n));
        }
        assertThat(admin.upload("/api/imports/customers", "customers.csv", lines.toString())
                        .body()
                        .path("accepted")
                        .asInt())
                .isEqualTo(CUSTOMERS);
        invoices(admin, 0, CUSTOMERS);
    }

    /** In files of a hundred lines, each overdue. */
    private static void invoices(Caller admin, int from, int to) {
        for (int begin = from; begin < to; begin += 100) {
            StringBuilder lines = new StringBuilder("customer,invoice,issuedOn,dueOn,amount,currency\n");
            for (int n = begin; n < begin + 100; n++) {
                lines.append("K%d,R-%d,2026-01-05,2026-02-04,1200.00,CNY\n".formatted(n % CUSTOMERS, n));
            }
            admin.upload("/api/imports/invoices", "invoices-" + begin + ".csv", lines.toString());
        }
    }

    private static long run(Caller admin) {
        return admin.post("/api/daily-run", null).body().get("id").asLong();
    }

    private static JsonNode done(Caller admin, long run) {
        Await.until(
                Duration.ofMinutes(3),
                () -> "run " + run + ": " + admin.get("/api/daily-run/" + run).body(),
                () -> !"running"
                        .equals(admin.get("/api/daily-run/" + run)
                                .body()
                                .get("state")
                                .asText()));
        return admin.get("/api/daily-run/" + run).body();
    }

    private static void metricsAreForAdministratorsAlone(ApplicationProcess application) {
        Caller admin = Caller.of(application.address(), "admin", PASSWORD);
        String cases = "huikuan_cases{status=\"open\"} " + CUSTOMERS + ".0";
        Await.until(Duration.ofSeconds(40), cases, () -> metrics(admin).contains(cases));
        assertThat(metrics(admin))
                .contains("huikuan_jobs_failed 0.0", "huikuan_ledger_age_seconds{creditor=\"DEFAULT\"}")
                .doesNotContain(PERSONAL);
        assertThat(Caller.of(application.address(), "nobody", "x")
                        .download("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(401);
    }

    private static String metrics(Caller admin) {
        return new String(admin.download("/actuator/prometheus").body(), StandardCharsets.UTF_8);
    }

    private static void logTellsNothingOf(ApplicationProcess application) throws IOException {
        String log = application.output();
        assertThat(log).doesNotContain(PERSONAL);
        for (String line : log.lines().filter(l -> !l.isBlank()).toList()) {
            assertThat(new ObjectMapper().readTree(line).path("message").asText())
                    .as(line)
                    .isNotBlank();
        }
    }

    private static String[] restore(Path file, HouseDatabase to) {
        List<String> command = new ArrayList<>(List.of("restore", "--from", file.toString()));
        Arrays.stream(to.settings()).filter(s -> s.startsWith("spring.")).forEach(s -> command.add("--" + s));
        return command.toArray(String[]::new);
    }

    /** As an administrator would type it. */
    private static void command(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator)),
                "org.huikuan.Application"));
        command.addAll(List.of(words));
        Path log = Files.createTempFile(Path.of("target"), "command", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("HUIKUAN_PASSWORD", PASSWORD);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
