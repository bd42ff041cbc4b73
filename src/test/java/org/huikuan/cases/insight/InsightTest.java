package org.huikuan.cases.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.IntelligenceLog;
import org.huikuan.debtors.Lever;
import org.huikuan.debtors.LeverAdvice;
import org.huikuan.debtors.LeverScore;
import org.huikuan.debtors.LeverStrength;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WaysOfPayment;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Clause;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.Guarantee;
import org.huikuan.ledger.contracts.GuaranteeKind;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.ledger.contracts.LateRate;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.NotFound;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** March 2026: what is learnt of a debtor stands where the next call and the next visit are prepared. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class InsightTest {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCase() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
    }

    @Test
    void theWayOfPaymentStandsAtTheNextCallWithWhoElseCanPay() {
        act("person", Map.of(), fields("name=韩梅, decisionMaker=DM-4"));
        act(
                "way-of-payment",
                Map.of(),
                Map.of(
                        "files", Map.of("person", "李强"),
                        "pays", Map.of("person", "集团资金中心", "standIn", "周立"),
                        "papers", List.of("statement", "delivery-note"),
                        "invoiceForm", "original",
                        "payDay", 20));

        Map<String, Object> talks = sheet(form("call-the-customer", Map.of()), "talks");
        assertThat(((WayOfPayment) talks.get("way")).payDay()).isEqualTo(20);
        assertThat(talks.get("othersWhoPay").toString()).isEqualTo("[周立, 韩梅]");
        assertThat(last().detail().toString()).contains("files 李强", "pays 集团资金中心 / 周立", "pays on day 20");
    }

    @Test
    void theNextVisitIsPreparedByIt() {
        act("person", Map.of(), fields("name=邵国强, decisionMaker=DM-1, power=5"));
        act("person", Map.of(), fields("name=韩梅, decisionMaker=DM-4"));
        act("way-of-payment", Map.of(), Map.of("pays", Map.of("person", "韩梅"), "payDay", 25));
        act("lever", Map.of("lever", "LV-1"), fields("strength=3, proof=合同第 9 条"));
        kase.reach("Task_PrepareTheVisit");

        ActForm visit = form("prepare-the-visit", Map.of());
        assertThat(visit.values())
                .containsEntry("meet", "韩梅")
                .containsEntry("meetRole", "DM-4")
                .containsEntry("date", "2026-03-25");

        world.asManager(() -> world.acts().move(kase.id, Map.of("stage", "manager-visit", "reason", "请主管出面")));
        ActForm manager = form("plan-the-manager-visit", Map.of());
        assertThat(manager.values())
                .containsEntry("meet", "邵国强")
                .containsEntry("meetRole", "DM-1")
                .containsEntry("levers", "LV-1");
    }

    @Test
    void anEmptyWayAndADayThatNoMonthHasAreRefused() {
        assertThat(wrong("way-of-payment", Map.of(), Map.of())).containsExactly("pays.person missing");
        assertThat(wrong("way-of-payment", Map.of(), Map.of("payDay", 32))).containsExactly("payDay day-of-month");
        assertThat(world.get(WaysOfPayment.class).find(kase.account)).isEmpty();
    }

    @Test
    void intelligenceNeedsALawfulSourceAndAFreshDay() {
        Map<String, Object> heard =
                fields("source=IN-2, reliability=B, credibility=2, matter=ability, on=2026-02-20, content=账上有钱");

        assertThat(wrong("log-intelligence", Map.of(), heard)).containsExactly("lawful source-not-lawful");
        assertThat(wrong("log-intelligence", Map.of(), with(heard, "on", "2026-03-03")))
                .containsExactly("on to-come", "lawful source-not-lawful");
        assertThat(wrong("log-intelligence", Map.of(), with(with(heard, "on", "2025-11-01"), "lawful", "yes")))
                .containsExactly("on intelligence-expired");
        assertThat(log()).isEmpty();

        act("log-intelligence", Map.of(), with(heard, "lawful", "yes"));
        assertThat(log()).singleElement().satisfies(i -> {
            assertThat(i.countsUntil()).isEqualTo("2026-05-21");
            assertThat(i.grade()).isEqualTo("B2");
            assertThat(i.counts(LocalDate.parse("2026-05-22"))).isFalse();
        });
    }

    @Test
    void leversAreBuiltBeforeAnythingIsPressed() {
        assertThat(advice()).isEqualTo(LeverAdvice.BUILD_LEVERS_FIRST);
        assertThat(wrong("lever", Map.of("lever", "LV-1"), fields("strength=3")))
                .containsExactly("proof missing");
        act("lever", Map.of("lever", "LV-1"), fields("strength=3, proof=合同第 9 条"));
        assertThat(advice()).isEqualTo(LeverAdvice.BUILD_LEVERS_FIRST);
        assertThat(last().grounds().toString()).contains("score 3");

        act("lever", Map.of("lever", "LV-5"), fields("strength=1, proof=担保意向, expiresOn=2026-03-02"));
        assertThat(advice()).isEqualTo(LeverAdvice.LEVERS_HOLD);
        world.on("2026-03-03");
        assertThat(advice()).as("the guarantee has expired").isEqualTo(LeverAdvice.BUILD_LEVERS_FIRST);
    }

    @Test
    void whatAContractProvesIsALeverThatNobodyTypes() {
        long account = world.caseNow(kase.id).accountId();
        Contract contract = new Contract(
                0,
                "HT-7",
                null,
                true,
                LateRate.UNKNOWN,
                null,
                Clause.UNKNOWN,
                new Clause(Known.YES, "第9条"),
                Clause.UNKNOWN,
                Clause.UNKNOWN,
                Known.YES,
                List.of(new Guarantee("母公司", GuaranteeKind.JOINT, null, null, LocalDate.parse("2026-03-02"), null)),
                null);
        world.get(ContractFacts.class).save(Map.of(account, new AccountTerms(Debtor.UNKNOWN, List.of(contract))));

        HeldLevers levers = world.get(HeldLevers.class);
        assertThat(levers.of(account))
                .extracting(l -> l.lever().code() + " " + l.strength().code() + " " + l.proof())
                .containsExactly("LV-1 2 HT-7 第9条", "LV-5 3 母公司");
        assertThat(advice()).isEqualTo(LeverAdvice.LEVERS_HOLD);
        levers.used(account, Lever.LV_1, world.today(), "carol");
        assertThat(levers.of(account).get(0).usedOn()).isEqualTo(world.today());
        assertThat(levers.of(account).get(0).proof()).isEqualTo("HT-7 第9条");
        world.on("2026-03-03");
        assertThat(advice()).as("the guarantee has expired").isEqualTo(LeverAdvice.BUILD_LEVERS_FIRST);

        act("lever", Map.of("lever", "LV-1"), fields("strength=0"));
        assertThat(levers.of(account).get(0).strength())
                .as("what a person says goes before")
                .isEqualTo(LeverStrength.NONE);
    }

    @Test
    void theFormOfALeverShowsHowItStands() {
        act("lever", Map.of("lever", "LV-2"), fields("strength=2, proof=返利单"));

        assertThat(form("lever", Map.of("lever", "LV-2")).values())
                .containsEntry("strength", "2")
                .containsEntry("proof", "返利单");
        HeldLever used = (HeldLever) act("lever", Map.of("lever", "LV-2"), fields("strength=0, usedOn=2026-03-02"));
        assertThat(used.holds(world.today())).isFalse();
        assertThat(catchThrowableOfType(
                        NotFound.class, () -> act("lever", Map.of("lever", "LV-8"), fields("strength=1"))))
                .isNotNull();
    }

    private static Map<String, Object> with(Map<String, Object> words, String field, String value) {
        Map<String, Object> all = new HashMap<>(words);
        all.put(field, value);
        return all;
    }

    private Object act(String key, Map<String, String> of, Map<String, Object> words) {
        Object[] done = new Object[1];
        world.asCollector(() -> done[0] = world.get(ActDoor.class).carryOut(key, where(of), words, Way.API));
        return done[0];
    }

    private List<String> wrong(String key, Map<String, String> of, Map<String, Object> words) {
        return catchThrowableOfType(BadInput.class, () -> act(key, of, words)).errors().stream()
                .map(e -> e.field() + " " + e.key())
                .toList();
    }

    private ActForm form(String key, Map<String, String> of) {
        ActForm[] form = new ActForm[1];
        world.asManager(() ->
                form[0] = world.get(ActDoor.class).form(world.get(Acts.class).of(key), where(of)));
        return form[0];
    }

    private static Map<String, Object> sheet(ActForm form, String name) {
        return form.sheets().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .facts();
    }

    private Where where(Map<String, String> of) {
        Map<String, String> ids = new HashMap<>(of);
        ids.put("caseId", kase.id.number());
        ids.put("personName", "");
        return new Where(ids);
    }

    private List<Intelligence> log() {
        return world.get(IntelligenceLog.class).of(kase.account);
    }

    private LeverAdvice advice() {
        return world.get(LeverScore.class)
                .advice(kase.account, world.today())
                .out()
                .advice();
    }

    private JournalRecord last() {
        List<JournalRecord> lines = world.get(CaseReads.class).journal(kase.id);
        return lines.get(lines.size() - 1);
    }
}
