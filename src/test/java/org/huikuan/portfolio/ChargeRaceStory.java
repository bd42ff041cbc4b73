package org.huikuan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.PortfolioWorld;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A customer changes hands at the moment at which somebody else acts: nothing is lost; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class ChargeRaceStory {

    @Autowired
    private ApplicationContext context;

    @RepeatedTest(4)
    void assignmentAgainstACompletedTask() throws Exception {
        PortfolioWorld world = world();
        GridCase kase = world.caseOf("lin");
        String seen = world.customer(kase.customer).seen();
        String task = world.cases.task(kase.id, GridCase.CALL).getId();

        List<Throwable> failed = together(
                () -> assign(world, List.of(seen), "wei"),
                () -> world.cases.asCollector(
                        () -> context.getBean(TaskService.class).complete(task, fields("result=not-reached"))));

        assertThat(failed)
                .as("who completes second is told so")
                .allMatch(e -> e instanceof InvalidRequestException refused && refused.getStatus() == Status.CONFLICT);
        assertThat(world.cases.caseNow(kase.id).collector()).isEqualTo("wei");
        assertThat(world.cases.caseNow(kase.id).position().attempt()).isEqualTo(failed.isEmpty() ? 2 : 1);
        assertThat(world.assignees(kase.id)).allMatch(a -> a.equals("wei"));
        world.cases.engineFollows(kase.id);
    }

    @RepeatedTest(4)
    void twoManagersAtOnce() throws Exception {
        PortfolioWorld world = world();
        GridCase one = world.caseOf("lin");
        GridCase other = world.caseOf("lin");
        List<String> up = List.of(
                world.customer(one.customer).seen(),
                world.customer(other.customer).seen());
        List<String> down = List.of(up.get(1), up.get(0));
        List<MoveReport> reports = java.util.Collections.synchronizedList(new ArrayList<>());

        List<Throwable> failed =
                together(() -> reports.add(assign(world, up, "wei")), () -> reports.add(assign(world, down, "qin")));

        assertThat(failed).isEmpty();
        assertThat(reports.stream().mapToInt(MoveReport::moved).sum()).isEqualTo(2);
        assertThat(reports.stream().mapToLong(r -> r.faults().size()).sum()).isEqualTo(2);
        for (GridCase kase : List.of(one, other)) {
            String collector = world.cases.caseNow(kase.id).collector();
            assertThat(collector).isIn("wei", "qin");
            assertThat(world.assignee(kase)).isEqualTo(collector);
            assertThat(world.customer(kase.customer).collector()).isEqualTo(collector);
        }
    }

    @RepeatedTest(2)
    void assignmentAgainstTheDailyRun() throws Exception {
        PortfolioWorld world = world();
        GridCase kase = world.caseOf("lin");
        String seen = world.customer(kase.customer).seen();

        assertThat(together(() -> assign(world, List.of(seen), "wei"), () -> world.cases.run(kase.account)))
                .isEmpty();

        assertThat(world.assignee(kase)).isEqualTo("wei");
        world.cases.engineFollows(kase.id);
    }

    private PortfolioWorld world() {
        PortfolioWorld world = new PortfolioWorld(new CaseWorld(context));
        world.people();
        return world;
    }

    private MoveReport assign(PortfolioWorld world, List<String> seen, String collector) {
        MoveReport[] report = new MoveReport[1];
        world.cases.asManager(() ->
                report[0] = context.getBean(Portfolio.class).assign(seen, fields("reason=调整, collector=" + collector)));
        return report[0];
    }

    private static List<Throwable> together(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Throwable>> results = new ArrayList<>();
            for (Runnable act : List.of(one, other)) {
                results.add(two.submit(() -> {
                    start.await();
                    return failureOf(act);
                }));
            }
            List<Throwable> failed = new ArrayList<>();
            for (Future<Throwable> result : results) {
                Throwable failure = result.get();
                if (failure != null) {
                    failed.add(failure);
                }
            }
            return failed;
        } finally {
            two.shutdown();
        }
    }

    private static Throwable failureOf(Runnable act) {
        try {
            act.run();
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }
}
