package org.huikuan.testing.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huikuan.approvals.Approval;
import org.huikuan.approvals.ApprovalRegister;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.Promises;
import org.huikuan.recovery.supply.SupplyHold;
import org.huikuan.recovery.supply.SupplyHolds;
import org.huikuan.shared.BusinessKey;

/**
 * What must hold for a case at any moment (design 8.5): no case is forgotten, its process stands where its row says, and
 * promises and disputes have a process exactly as long as something is awaited of them.
 */
final class EngineCheck {

    private static final String CALL = "Task_CallTheCustomer";
    private static final List<String> STAGES =
            Stream.of(Stage.values()).map(Stage::code).toList();

    private final CaseWorld world;

    EngineCheck(CaseWorld world) {
        this.world = world;
    }

    void follows(CaseId id) {
        CollectionCase kase = world.caseNow(id);
        if (kase.isOpen()) {
            standsAsItsRow(kase);
            assertThat(world.businessKeys(id)).containsExactlyInAnyOrderElementsOf(expectedKeys(kase));
        } else {
            assertThat(world.businessKeys(id))
                    .as("processes of the ended case " + id)
                    .containsExactlyInAnyOrderElementsOf(supplyKeys(kase).toList());
        }
    }

    private void standsAsItsRow(CollectionCase kase) {
        if (kase.waitUntil() != null) {
            waits(kase);
        } else {
            assertThat(world.timers(kase.id())).doesNotContainKey("Event_WaitOver");
            worksAtItsStage(kase);
        }
    }

    private void waits(CollectionCase kase) {
        assertThat(world.timers(kase.id()))
                .containsEntry("Event_WaitOver", String.valueOf(kase.waitUntil()))
                .doesNotContainKey("Event_NextCallDue");
        assertThat(world.tasks(kase.id())).doesNotContain(CALL);
        LegalDesks.standsNowhere(world.tasks(kase.id()), world.timers(kase.id()).keySet());
        assertThat(world.processes(kase.id())).doesNotContainAnyElementsOf(STAGES);
    }

    private void worksAtItsStage(CollectionCase kase) {
        String stage = kase.position().stage().code();
        assertThat(world.processes(kase.id()).stream().filter(STAGES::contains)).containsExactly(stage);
        List<String> tasks = world.tasks(kase.id());
        var timers = world.timers(kase.id());
        assertThat(tasks.size() + timers.size())
                .as("tasks and timers of " + kase.id())
                .isPositive();
        if (kase.position().stage() == Stage.COMMERCIAL_RECOVERY) {
            RecoveryRecipes.standsAsItsRow(world, kase);
        } else if (kase.position().stage() == Stage.LEGAL_ACTION) {
            LegalDesks.standsAt(kase.position(), tasks, timers);
        } else if (kase.position().stage() == Stage.REMINDER_CALL && tasks.contains(CALL)) {
            assertThat(tasks).containsOnlyOnce(CALL);
            assertThat(timers).doesNotContainKey("Event_NextCallDue");
        } else if (kase.position().stage() == Stage.REMINDER_CALL) {
            String next = kase.position().nextOn().toString();
            assertThat(timers).containsEntry("Event_NextCallDue", next);
        }
    }

    private List<String> expectedKeys(CollectionCase kase) {
        String number = kase.id().number();
        String stage = kase.waitUntil() == null ? number : "";
        Stream<String> promises =
                world.get(Promises.class).of(List.of(kase.id())).getOrDefault(kase.id(), List.of()).stream()
                        .filter(Promise::isOpen)
                        .map(p -> BusinessKey.of(number, BusinessKey.Kind.PROMISE, p.id()));
        Stream<String> disputes = world.get(Disputes.class).of(kase.id()).stream()
                .filter(Dispute::keepsItemsOut)
                .map(d -> BusinessKey.of(number, BusinessKey.Kind.DISPUTE, d.id()));
        Stream<String> legal = new LegalDesks(world).keys(kase);
        Stream<String> approvals = world.get(ApprovalRegister.class).of(kase.id()).stream()
                .filter(Approval::isOpen)
                .map(a -> BusinessKey.of(number, BusinessKey.Kind.APPROVAL, a.id()));
        return Stream.of(Stream.of(number, stage), promises, disputes, supplyKeys(kase), legal, approvals)
                .flatMap(s -> s)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** A supply hold has its process until the supply is resumed, also when the case has ended. */
    private Stream<String> supplyKeys(CollectionCase kase) {
        return world.get(SupplyHolds.class).of(kase.id()).stream()
                .filter(SupplyHold::isRunning)
                .map(h -> BusinessKey.of(kase.id().number(), BusinessKey.Kind.SUPPLY_HOLD, h.id()));
    }
}
