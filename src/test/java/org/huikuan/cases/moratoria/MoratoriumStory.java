package org.huikuan.cases.moratoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Pause;
import org.huikuan.cases.WaitingFor;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.MoneyActs;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.money.Claims;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.Session;
import org.huikuan.testing.StatementCount;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A kind of pauses that no class of the application knows does all that a pause does; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class MoratoriumStory {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private GridCase kase;

    @BeforeEach
    void aCaseOfTwoItems() {
        kase = new GridCase(new CaseWorld(context));
    }

    @Test
    void keepsItsItemsOutAndTheRestGoesOn() {
        agree("2026-03-20", "A");

        CaseFacts facts = facts();
        assertThat(facts.demandable()).extracting(OpenItem::number).containsExactly(kase.item("B"));
        assertThat(facts.items()).extracting(facts::isHeld).containsExactly(true, false);
        assertThat(kase.world.tasks(kase.id)).containsExactly(GridCase.CALL);
        assertThat(kase.world.get(Claims.class).of(List.of(kase.account)).held())
                .containsExactly(facts.items().get(0).invoiceId());
        kase.world.engineFollows(kase.id);
    }

    @Test
    void letsTheCaseWaitUntilItEndsByItself() {
        agree("2026-03-20", "A", "B");
        CollectionCase waits = kase.world.caseNow(kase.id);
        assertThat(waits.waitingFor()).isEqualTo(Moratorium.WAITING);
        assertThat(waits.waitUntil()).isEqualTo(LocalDate.of(2026, 3, 21));
        assertThat(kase.world.tasks(kase.id)).isEmpty();
        kase.world.engineFollows(kase.id);

        kase.world.on("2026-03-20");
        assertThat(kase.world.run(kase.account)).isEqualTo(new DailyWork.Outcome(0, 0));
        kase.world.on("2026-03-21");
        assertThat(kase.world.run(kase.account)).isEqualTo(new DailyWork.Outcome(0, 1));
        assertThat(kase.world.run(kase.account)).isEqualTo(new DailyWork.Outcome(0, 0));
        assertThat(kase.world.caseNow(kase.id).waitingFor()).isEqualTo(WaitingFor.NONE);
        assertThat(kase.world.tasks(kase.id)).containsExactly(GridCase.CALL);
        assertThat(happened()).containsSubsequence("case-waits", "pause-ended", "case-resumed");
        kase.world.engineFollows(kase.id);
    }

    @Test
    void isFoundByTheDailyRunWhenItsBellWasLost() {
        insert("2026-03-20", "A", "B");
        assertThat(kase.world.tasks(kase.id)).containsExactly(GridCase.CALL);

        assertThat(kase.world.run(kase.account)).isEqualTo(new DailyWork.Outcome(0, 1));

        assertThat(kase.world.caseNow(kase.id).waitingFor()).isEqualTo(Moratorium.WAITING);
        assertThat(kase.world.tasks(kase.id)).isEmpty();
    }

    @Test
    void takesItsPlaceAmongTheOthersByItsStrength() {
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        agree("2026-03-20", "B");
        assertThat(waitsFor()).as("what may be demanded is promised").isEqualTo("promise");
        agree("2026-03-27", "A");
        assertThat(waitsFor()).as("nothing may be demanded").isEqualTo("moratorium");
        kase.hold("complaint", "2026-03-13");
        assertThat(waitsFor()).as("a hold stops the account").isEqualTo("hold");
        kase.world.engineFollows(kase.id);
    }

    @Test
    void nobodyIsCalledAboutAPromiseMeanwhile() {
        kase.promise("2000.00", "2026-03-06", null);
        agree("2026-03-09", "A", "B");
        kase.world.on("2026-03-05").fireDueTimers(kase.id);
        assertThat(kase.world.tasks(kase.id)).isEmpty();
    }

    @Test
    void endsWithThePromiseAndTheDisputeWhenItsInvoiceIsAnotherCustomers() {
        kase.promise("200.00", "2026-03-20", kase.item("A"));
        kase.disputePart("A", "300.00");
        agree("2026-03-20", "A");
        kase.world.ledgers.account(kase.customer + "X");

        kase.world.get(MoneyActs.class).correct(creditor(), movedTo(kase.customer + "X"), "开错客户", null);

        assertThat(kase.world.get(CaseReads.class).pauses(kase.id, Pause.class))
                .hasSize(3)
                .noneMatch(p -> p.isInForce(kase.world.today()));
        assertThat(happened()).contains("promise-withdrawn", "dispute-withdrawn", "pause-ended");
        assertThat(kase.world.processes(kase.id)).doesNotContain("promise-to-pay", "dispute");
        kase.world.engineFollows(kase.id);
    }

    private Creditor creditor() {
        return kase.world.get(Creditors.class).find("HK").orElseThrow();
    }

    private InvoiceEntry movedTo(String customer) {
        OpenItem item = facts().items().get(0);
        return new InvoiceEntry(customer, item.number(), item.issuedOn(), item.dueOn(), item.amount());
    }

    @Test
    void endsWithItsCase() {
        agree("2026-03-20", "A", "B");
        kase.world.asManager(() -> kase.acts().withdraw(kase.id, fields("reason=开错案件")));
        assertThat(kase.world.get(Moratoria.class).of(kase.world.caseNow(kase.id)))
                .extracting(Moratorium::overOn)
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void isSaidInTheCaseFileAndFoundInTheList() {
        agree("2026-03-20", "A", "B");
        Session admin = Session.at(port).logsIn("admin", "admin-of-the-tests");

        assertThat(admin.body("/cases/" + kase.id.number() + "?lang=zh"))
                .contains("延期协议", "已达成延期协议，2026-03-21 复查", "2026-03-21 复查");
        assertThat(admin.body("/cases?waitingFor=moratorium&customer=" + kase.customer + "&lang=zh"))
                .contains(kase.id.number(), "<option value=\"moratorium\" selected>延期协议</option>");
        assertThat(admin.told("/api/cases?waitingFor=moratorium&customer=" + kase.customer))
                .contains(kase.id.number());
    }

    @Test
    void standsInTheCaseFileBesideTheOtherKinds() {
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        kase.disputePart("B", "800.00");
        kase.hold("complaint", "2026-03-13");
        agree("2026-03-20", "A");
        String file =
                Session.at(port).logsIn("admin", "admin-of-the-tests").body("/cases/" + kase.id.number() + "?lang=zh");

        assertThat(file)
                .containsSubsequence(
                        "part-promises",
                        "1,200.00",
                        "part-disputes",
                        "800.00",
                        "part-holds",
                        "part-moratorium",
                        "part-contacts");
    }

    @Test
    void costsNothingWhereNobodyHasOne() {
        kase.hold("complaint", "2026-03-13");
        StatementCount run =
                StatementCount.during(() -> kase.world.on("2026-03-14").run(kase.account));
        assertThat(run.containing("huikuan.moratorium where")).isZero();
        assertThat(run.own()).isPositive();
    }

    private void agree(String until, String... letters) {
        insert(until, letters);
        kase.world.get(UnitOfWork.class).inNew(() -> {
            kase.world.get(CaseReview.class).after(kase.account, Bell.FROM_OUTSIDE);
            return kase.id;
        });
    }

    private void insert(String until, String... letters) {
        Set<String> numbers = Arrays.stream(letters).map(kase::item).collect(Collectors.toSet());
        Set<Long> invoices = facts().items().stream()
                .filter(i -> numbers.contains(i.number()))
                .map(OpenItem::invoiceId)
                .collect(Collectors.toSet());
        kase.world.get(Moratoria.class).insert(kase.world.caseNow(kase.id), invoices, LocalDate.parse(until));
    }

    private CaseFacts facts() {
        return kase.world
                .get(Facts.class)
                .of(Map.of(kase.account, kase.world.caseNow(kase.id)))
                .get(kase.account);
    }

    private String waitsFor() {
        return kase.world.caseNow(kase.id).waitingFor().code();
    }

    private List<String> happened() {
        return kase.world.get(CaseReads.class).journal(kase.id).stream()
                .map(JournalRecord::what)
                .toList();
    }
}
