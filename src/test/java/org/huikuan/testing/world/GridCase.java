package org.huikuan.testing.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.holds.Holds;
import org.jspecify.annotations.Nullable;

/**
 * A fresh case of the grid: customer with items A (1200.00) and B (800.00), both due on Sunday 2026-03-01, opened on
 * Monday; and the recipes that bring it to each wait state.
 */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
public final class GridCase {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    public static final String CALL = "Task_CallTheCustomer";

    public final CaseWorld world;

    /** None is a part of another one, so that a search for it finds this customer alone. */
    public final String customer = "G%05d".formatted(CUSTOMERS.incrementAndGet());

    public final long account;
    public final CaseId id;

    public GridCase(CaseWorld world) {
        this.world = world.on("2026-03-02");
        account = world.ledgers.account(customer);
        world.ledgers.invoice(account, item("A"), "1200.00", "2026-03-01");
        world.ledgers.invoice(account, item("B"), "800.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
    }

    public String item(String letter) {
        return customer + "-" + letter;
    }

    /** Brings the case to the wait state, by acts and days as in life. */
    public void reach(String waitState) {
        if (LegalRecipes.reach(this, waitState)) {
            return;
        }
        switch (waitState) {
            case "Task_CallTheCustomer" -> assertThat(world.tasks(id)).containsExactly(CALL);
            case "Event_NextCallDue" -> world.complete(id, CALL, "result=not-reached");
            case "Gateway_WaitFor none" -> move("2026-03-09");
            case "Gateway_WaitFor promise" -> promise("2000.00", "2026-03-06", null);
            case "Gateway_WaitFor dispute" -> disputeAll();
            case "Gateway_WaitFor hold" -> hold("complaint", "2026-03-13");
            case "Gateway_WaitFor insolvency" -> hold("insolvency", "2026-03-31");
            case "Event_DayBefore" -> promise("1200.00", "2026-03-06", item("A"));
            case "Task_ConfirmThePayment" -> reachThenDay("Event_DayBefore", "2026-03-05");
            case "Event_JudgeDay" -> {
                reachThenComplete("Task_ConfirmThePayment", "result=confirmed");
                world.on("2026-03-06").fireDueTimers(id);
                world.complete(id, "Task_ConfirmThePayment", "result=confirmed");
            }
            case "Task_ResolveTheDispute" -> disputePart("A", "1200.00");
            case "Task_DecideTheDispute" -> reachThenDay("Task_ResolveTheDispute", "2026-03-17");
            case "Task_IssueTheCreditNote" ->
                reachThenComplete("Task_ResolveTheDispute", "decision=accepted, note=质量问题属实");
            default -> {
                if (!new RecoveryRecipes(this).reach(waitState)) {
                    new VisitRecipes(this).reach(waitState);
                }
            }
        }
    }

    private void reachThenDay(String waitState, String day) {
        reach(waitState);
        world.on(day).fireDueTimers(id);
    }

    private void reachThenComplete(String task, String words) {
        reach(task);
        world.complete(id, task, words);
    }

    public void promise(String amount, String date, @Nullable String items) {
        Map<String, Object> words = new HashMap<>(fields("amount=" + amount + ", date=" + date));
        if (items != null) {
            words.put("items", items);
        }
        world.asCollector(() -> acts().promise(id, words));
    }

    public void disputePart(String letter, String amount) {
        Map<String, Object> words =
                Map.of("reason", "quality", "items", List.of(Map.of("invoice", item(letter), "amount", amount)));
        world.asCollector(() -> acts().dispute(id, words));
    }

    public void disputeAll() {
        world.asCollector(() -> acts().dispute(id, Map.of("reason", "quality", "whole", true)));
    }

    public void hold(String reason, String until) {
        world.asCollector(() -> acts().hold(
                        id,
                        fields("reason=" + reason + ", until=" + until
                                + (reason.equals("insolvency") ? ", claimBy=2027-05-20" : ""))));
    }

    /** Lifts every hold of the account. */
    public void lift() {
        world.get(Holds.class)
                .active(List.of(account))
                .getOrDefault(account, List.of())
                .forEach(h -> world.asCollector(() -> acts().liftHold(h.id(), fields("reason=已解决"))));
    }

    public void move(String notBefore) {
        String date = notBefore == null ? "" : ", notBefore=" + notBefore;
        world.asManager(() -> world.acts().move(id, fields("stage=reminder-call, reason=主管决定" + date)));
    }

    public BigDecimal demandable() {
        return world.get(Facts.class).of(id).demandableByCurrency().getOrDefault("CNY", BigDecimal.ZERO);
    }

    public Object logContact(Map<String, Object> fields) {
        return world.get(ActDoor.class).carryOut("log-contact", Where.of("caseId", id.number()), fields, Way.API);
    }

    public Object person(String name) {
        return world.get(ActDoor.class)
                .carryOut("person", Where.of("caseId", id.number()), Map.of("name", name), Way.FILE);
    }

    public FreeActs acts() {
        return world.acts();
    }
}
