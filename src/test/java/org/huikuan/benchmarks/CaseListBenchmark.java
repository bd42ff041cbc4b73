package org.huikuan.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.huikuan.Application;
import org.huikuan.security.Enrolment;
import org.huikuan.testing.TestPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measure 7: a page of the case list with filter, order and total over HTTP, against the engine's task API (page and
 * count) on as many open tasks; beside it the case file and the home of a collector and a manager. A collector asks, on
 * PostgreSQL. Reference and list alternate R A R A R A; the figure of a round is the 95th percentile of its requests.
 *
 * <p>Arguments: the numbers of open cases, growing, for example {@code 10000 100000}.
 */
public final class CaseListBenchmark {

    private static final int ROUNDS = 3;
    private static final int REQUESTS = 100;
    private static final int PAGES = 20;
    private static final int SIZE = 50;
    private static final String TASKS = """
            {"candidateGroups":["team-default"],"sorting":[{"sortBy":"dueDate","sortOrder":"asc"}]}""";

    private final ManyCases cases;
    private final PageVisitor collector;
    private final PageVisitor manager;
    private final Random random = new Random(7);

    private CaseListBenchmark(ManyCases cases, PageVisitor collector, PageVisitor manager) {
        this.cases = cases;
        this.collector = collector;
        this.manager = manager;
    }

    public static void main(String[] args) {
        TestPostgres.Database database = TestPostgres.fresh();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(
                        Application.class, BenchmarkClock.class)
                .profiles("postgres")
                .run(
                        "--server.port=0",
                        "--logging.level.root=WARN",
                        "--huikuan.home=target/home-benchmark",
                        "--huikuan.admin.password=benchmark",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password())) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            Enrolment enrolment = application.getBean(Enrolment.class);
            enrolment.enrol("carol", "Carol", "Chen", "carol-carol", Set.of("collectors", "team-default"));
            enrolment.enrol("mei", "Mei", "Zhao", "mei-mei-mei", Set.of("managers", "team-default"));
            CaseListBenchmark benchmark = new CaseListBenchmark(
                    new ManyCases(application, application.getBean(JdbcClient.class)),
                    new PageVisitor("http://localhost:" + port, "carol", "carol-carol"),
                    new PageVisitor("http://localhost:" + port, "mei", "mei-mei-mei"));
            for (String size : args) {
                benchmark.at(Integer.parseInt(size));
            }
        }
        System.exit(0);
    }

    private void at(int size) {
        cases.upTo(size);
        say("%n%d open cases, %d open tasks%n", cases.cases(), cases.tasks());
        List<Double> reference = new ArrayList<>();
        List<Double> list = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            reference.add(p95(n -> collector.post("/engine-rest/task?maxResults=50&firstResult=" + page() * SIZE, TASKS)
                    + collector.post("/engine-rest/task/count", TASKS)));
            list.add(p95(
                    n -> collector.get("/api/cases?status=open&stage=reminder-call&size=" + SIZE + "&page=" + page())));
        }
        show("engine task API, page and count", reference);
        show("case list, page and total", list);
        say("ratio %.2f%n", median(list) / median(reference));
        show("case list as a page", rounds(n -> collector.get("/cases?page=" + page())));
        show("case file", rounds(n -> collector.get("/cases/" + cases.any(random))));
        show("home of a collector", rounds(n -> collector.get("/")));
        show("home of a manager", rounds(n -> manager.get("/")));
    }

    private int page() {
        return random.nextInt(PAGES);
    }

    private static List<Double> rounds(IntFunction<Integer> request) {
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            all.add(p95(request));
        }
        return all;
    }

    /** In milliseconds. */
    private static double p95(IntFunction<Integer> request) {
        double[] took = new double[REQUESTS];
        for (int n = 0; n < REQUESTS; n++) {
            long before = System.nanoTime();
            if (request.apply(n) <= 0) {
                throw new IllegalStateException("an empty answer");
            }
            took[n] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(took);
        return took[REQUESTS * 95 / 100 - 1];
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    private static void show(String what, List<Double> rounds) {
        say(
                "%-34s p95 %s ms, median %.0f%n",
                what, rounds.stream().map(r -> "%.0f".formatted(r)).toList(), median(rounds));
    }

    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.printf(format, values);
    }
}
