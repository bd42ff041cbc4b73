package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.testing.world.GridCase;

/** The events of the grid, each fired as in life: through the acts of people, the ledger, the days. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
final class GridEvents {

    private static final Map<String, Consumer<GridCase>> EVENTS = new LinkedHashMap<>();

    static {
        EVENTS.put("receipt in full", GridEvents::paidInFull);
        EVENTS.put("receipt in part", c -> receive(c, "R1", "500.00"));
        EVENTS.put("receipt of one item", c -> receive(c, "R1", "1200.00", c.item("A")));
        EVENTS.put("receipt of one item reversed", c -> {
            receive(c, "R1", "1200.00", c.item("A"));
            c.world.cashier.reverse(c.customer + "-R1");
        });
        EVENTS.put("receipt in full reversed", c -> {
            paidInFull(c);
            c.world.cashier.reverse(c.customer + "-R1");
        });
        EVENTS.put("promise of all", GridEvents::promiseOfAll);
        EVENTS.put("promise of all broken", c -> {
            promiseOfAll(c);
            c.world.on("2026-03-25");
        });
        EVENTS.put("dispute of a part", c -> c.disputePart("B", "400.00"));
        EVENTS.put("dispute of all", GridCase::disputeAll);
        EVENTS.put("hold", c -> c.hold("complaint", "2026-03-27"));
        EVENTS.put("hold lifted", c -> {
            c.hold("complaint", "2026-03-27");
            c.lift();
        });
        EVENTS.put("hold over", c -> {
            c.hold("complaint", "2026-03-27");
            c.world.on("2026-03-28");
        });
        EVENTS.put("insolvency", c -> c.hold("insolvency", "2026-06-30"));
        EVENTS.put("another item overdue", GridEvents::anotherItem);
        EVENTS.put("move", c -> c.move("2026-03-24"));
        EVENTS.put("move at once", c -> c.move(null));
        EVENTS.put("reassign", GridEvents::reassign);
        EVENTS.put("withdraw", c -> c.world.asManager(() -> c.world.acts().withdraw(c.id, fields("reason=立案有误"))));
        EVENTS.put("credit note", c -> c.world.cashier.credit(c.customer, c.customer + "-N1", "1200.00", c.item("A")));
        EVENTS.put("daily run", c -> assertThat(c.world.run(c.account)).isEqualTo(new DailyWork.Outcome(0, 0)));
        EVENTS.put("bell", c -> c.world.ring(c.id));
        EVENTS.put("time", c -> c.world.onTheDayOfTheLastTimer(c.id));
    }

    private GridEvents() {}

    static Set<String> names() {
        return EVENTS.keySet();
    }

    /** Fires the event, and every timer that is due then. */
    static void fire(String event, GridCase kase) {
        EVENTS.get(event).accept(kase);
        kase.world.fireDueTimers(kase.id);
    }

    private static void receive(GridCase c, String reference, String amount, String... invoices) {
        c.world.cashier.receive(c.customer, c.customer + "-" + reference, amount, invoices);
    }

    private static void paidInFull(GridCase c) {
        receive(c, "R1", "2000.00");
    }

    private static void promiseOfAll(GridCase c) {
        String amount = c.demandable().signum() == 0 ? "1.00" : c.demandable().toPlainString();
        c.promise(amount, "2026-03-20", null);
    }

    private static void anotherItem(GridCase c) {
        c.world.ledgers.invoice(c.account, c.item("C"), "300.00", "2026-02-27");
        c.world.run(c.account);
    }

    private static void reassign(GridCase c) {
        c.world.ledgers.team("east");
        c.world.asManager(() -> c.world.acts().reassign(c.id, fields("team=east, reason=区域调整")));
        assertThat(c.world.teamsOfTasks(c.id)).isSubsetOf("team-east");
    }
}
