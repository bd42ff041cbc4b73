package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.huikuan.testing.OnBothDatabases;

/** Whatever is done to the ledger in whatever order and at once: what is open is what was billed less what paid it. */
class LedgerInvariantTest {

    private static final int ACTS = 120;

    @OnBothDatabases
    void holdsAfterEveryActOfARandomLife(DataSource database) {
        LedgerDesk desk = deskWithAccounts(database);
        Random random = new Random(20260302);
        for (int i = 0; i < ACTS; i++) {
            act(desk, random, "a" + i);
            assertThat(desk.contradictions()).as("after act %d", i).isEmpty();
        }
    }

    @OnBothDatabases
    void holdsWhenFourClerksWorkAtOnce(DataSource database) throws Exception {
        LedgerDesk desk = deskWithAccounts(database);
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> lives = new ArrayList<>();
            for (int clerk = 0; clerk < 4; clerk++) {
                lives.add(life(desk, clerk));
            }
            for (Future<Boolean> life : clerks.invokeAll(lives)) {
                assertThat(life.get()).isTrue();
            }
        } finally {
            clerks.shutdownNow();
        }
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void recordsAReceiptOnceThatArrivesFourTimesAtOnce(DataSource database) throws Exception {
        LedgerDesk desk = deskWithAccounts(database);
        desk.invoice("C0", "X", "1000.00", "2026-01-01");
        Creditor creditor = desk.creditor();
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            Callable<Outcome> receive = () -> desk.receive(creditor, "C0", "R", "10.00", List.of());
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> f : clerks.invokeAll(List.of(receive, receive, receive, receive))) {
                outcomes.add(f.get());
            }
            assertThat(outcomes).containsOnlyOnce(Outcome.ACCEPTED);
        } finally {
            clerks.shutdownNow();
        }
        assertThat(desk.open("X")).isEqualTo("990.00");
    }

    private static Callable<Boolean> life(LedgerDesk desk, int clerk) {
        return () -> {
            Random random = new Random(clerk);
            for (int i = 0; i < ACTS / 4; i++) {
                act(desk, random, clerk + "-" + i);
            }
            return true;
        };
    }

    private static void act(LedgerDesk desk, Random random, String name) {
        String customer = "C" + random.nextInt(3);
        String amount = (1 + random.nextInt(500)) + "." + (10 + random.nextInt(90));
        switch (random.nextInt(6)) {
            case 0, 1 -> desk.invoice(customer, "I" + name, amount, "2026-0" + (1 + random.nextInt(5)) + "-15");
            case 2 -> desk.credit(customer, "N" + name, amount);
            case 3 -> reverseAny(desk, random);
            default -> desk.receive(customer, "R" + name, amount);
        }
    }

    private static void reverseAny(LedgerDesk desk, Random random) {
        List<String> received = desk.jdbc
                .sql("select reference from huikuan.receipt where state = 'received' order by id")
                .query(String.class)
                .list();
        if (!received.isEmpty()) {
            desk.reverse(received.get(random.nextInt(received.size())), "bounced");
        }
    }

    private static LedgerDesk deskWithAccounts(DataSource database) {
        LedgerDesk desk = new LedgerDesk(database);
        for (int i = 0; i < 3; i++) {
            desk.given.account("C" + i);
        }
        return desk;
    }
}
