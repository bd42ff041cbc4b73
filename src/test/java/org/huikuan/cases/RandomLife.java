package org.huikuan.cases;

import static org.huikuan.testing.world.CaseWorld.fields;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.Promises;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;

/** One account to which things happen at random; every event is followed by a check of what must always hold. */
final class RandomLife {

    private final GridCase kase;
    private final CaseWorld world;
    private final Random random;
    private final AccountCheck check;
    private final List<String> receipts = new ArrayList<>();
    private int number;

    RandomLife(GridCase kase, Random random) {
        this.kase = kase;
        this.world = kase.world;
        this.random = random;
        this.check = new AccountCheck(kase);
    }

    /** Due timers fire, the daily run works, and two things happen. */
    void day() {
        timers();
        world.run(kase.account);
        timers();
        check.afterTheRun();
        for (int i = 0; i < 2; i++) {
            happen();
            timers();
            check.always();
        }
    }

    /** Every case of the account without its number: what a second life must repeat. */
    String ending() {
        return check.cases().stream()
                .map(id -> Snapshot.of(world, id) + " " + states(id))
                .collect(Collectors.joining("; "));
    }

    private String states(CaseId id) {
        return world.get(Promises.class).of(List.of(id)).getOrDefault(id, List.of()).stream()
                        .map(Promise::state)
                        .toList()
                + " "
                + world.get(Disputes.class).of(id).stream().map(Dispute::state).toList();
    }

    private void timers() {
        check.cases().forEach(world::fireDueTimers);
    }

    private void happen() {
        int what = random.nextInt(12);
        String amount = BigDecimal.valueOf(1 + random.nextInt(90_000), 2).toPlainString();
        boolean most = random.nextInt(3) == 0;
        String letter = random.nextBoolean() ? "A" : "B";
        int days = 1 + random.nextInt(9);
        try {
            happen(what, amount, most, letter, days);
        } catch (BadInput | Conflict refused) {
            check.always();
        }
    }

    private void happen(int what, String amount, boolean most, String letter, int days) {
        CaseId open = world.get(Cases.class).openOf(List.of(kase.account)).values().stream()
                .map(CollectionCase::id)
                .findFirst()
                .orElse(null);
        if (what == 0) {
            invoice(amount);
        } else if (what == 1) {
            receive(most ? "2500.00" : amount);
        } else if (what == 2 && !receipts.isEmpty()) {
            world.cashier.reverse(receipts.remove(receipts.size() - 1));
        } else if (what == 3) {
            world.cashier.credit(kase.customer, kase.customer + "-N" + ++number, amount);
        } else if (open != null) {
            act(open, what, most, letter, days);
        }
    }

    private void act(CaseId id, int what, boolean most, String letter, int days) {
        String day = world.today().plusDays(days).toString();
        switch (what) {
            case 4 -> promise(id, day, most ? BigDecimal.ONE : new BigDecimal("0.4"));
            case 5 ->
                world.asCollector(() -> kase.acts()
                        .dispute(
                                id, Map.of("reason", "price", "items", List.of(Map.of("invoice", kase.item(letter))))));
            case 6 ->
                world.asCollector(() -> kase.acts()
                        .hold(
                                id,
                                fields("reason=" + (most ? "insolvency, claimBy=2027-05-20" : "complaint") + ", until="
                                        + day)));
            case 7 -> kase.lift();
            case 8 ->
                world.asManager(() -> world.acts()
                        .move(id, fields("stage=reminder-call, reason=x" + (most ? ", notBefore=" + day : ""))));
            case 9 -> resolve(id, most);
            default -> call(id);
        }
    }

    private void promise(CaseId id, String day, BigDecimal share) {
        BigDecimal owed = world.get(Facts.class).of(id).demandableByCurrency().getOrDefault("CNY", BigDecimal.ONE);
        String amount = owed.multiply(share).setScale(2, RoundingMode.UP).toPlainString();
        world.asCollector(() -> kase.acts().promise(id, fields("amount=" + amount + ", form=signed, date=" + day)));
    }

    private void resolve(CaseId id, boolean accepted) {
        String decision = "decision=" + (accepted ? "accepted" : "rejected") + ", note=x";
        for (Dispute dispute : world.get(Disputes.class).of(id)) {
            world.asManager(() -> kase.acts().resolveDispute(dispute.id(), fields(decision)));
        }
    }

    private void call(CaseId id) {
        if (world.tasks(id).contains(GridCase.CALL)) {
            world.complete(id, GridCase.CALL, "result=not-reached");
        }
    }

    private void invoice(String amount) {
        String due = world.today().minusDays(1).toString();
        world.ledgers.invoice(kase.account, kase.customer + "-I" + ++number, amount, due);
        world.run(kase.account);
    }

    private void receive(String amount) {
        String reference = kase.customer + "-R" + ++number;
        world.cashier.receive(kase.customer, reference, amount);
        receipts.add(reference);
    }
}
