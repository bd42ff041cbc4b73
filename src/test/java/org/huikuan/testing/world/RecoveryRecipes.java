package org.huikuan.testing.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterLeft;
import org.huikuan.letters.Letters;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.Measures;
import org.huikuan.shared.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What brings a case to each wait state of commercial recovery and of supply holds, and the acts on the way. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
public final class RecoveryRecipes {

    private static final String MEASURE = "Task_CarryOutTheMeasure";
    private static final Map<String, String> TASKS = Map.of(
            "brief", "Task_WriteTheCaseBrief",
            "choose", "Task_ChooseTheMeasures",
            "decide", "Task_DecideTheNextStep");
    private static final Map<String, String> TIMERS = Map.of(
            "notice", "Event_LookAgain",
            "deadline", "Event_DeadlineOver");
    private static final String BRIEF = "whoOwes=示例客户有限公司, howMuch=2000.00元无争议, onWhatBasis=送货单与对账单, "
            + "whyUnpaid=R02资金紧张, whoDecides=财务总监, whenMoney=每月25日, levers=LV-1:2, nextStep=约见财务总监, "
            + "nextBy=carol, nextOn=2026-12-31";

    private final CaseWorld world;
    private final CaseId id;

    public RecoveryRecipes(GridCase kase) {
        this(kase.world, kase.id);
    }

    RecoveryRecipes(CaseWorld world, CaseId id) {
        this.world = world;
        this.id = id;
    }

    /** @return false for a wait state of another stage */
    public boolean reach(String waitState) {
        switch (waitState) {
            case "Task_WriteTheCaseBrief" -> enter();
            case "Task_ChooseTheMeasures" -> after("Task_WriteTheCaseBrief", this::brief);
            case MEASURE -> after("Task_ChooseTheMeasures", () -> choose(measure("CM-01"), measure("CM-03")));
            case "Event_LookAgain" -> after(MEASURE, this::reportAllDone);
            case "Event_DeadlineOver" -> after("Event_LookAgain", this::noticeLeaves);
            case "Task_DecideTheNextStep" -> after("Event_LookAgain", this::noticeIsStruck);
            case "Task_HoldTheSupply" -> after("Task_ChooseTheMeasures", () -> choose(supplyHold()));
            case "Task_DecideTheApproval" -> after("Task_ChooseTheMeasures", () -> choose(measure("CM-16")));
            case "Event_HoldChanged" ->
                after("Task_HoldTheSupply", () -> asCredit(() -> act("hold-the-supply", told())));
            case "Task_ReleaseTheSupply" ->
                after("Event_HoldChanged", () -> world.asManager(() -> act("lift-supply", fields("reason=客户已提供担保"))));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void after(String earlier, Runnable act) {
        reach(earlier);
        act.run();
    }

    public void enter() {
        world.asManager(() -> world.acts().move(id, fields("stage=commercial-recovery, reason=主管决定")));
    }

    public void brief() {
        world.asCollector(() -> act("write-the-case-brief", briefWords()));
    }

    public static Map<String, Object> briefWords() {
        return fields(BRIEF);
    }

    @SafeVarargs
    public final void choose(Map<String, Object>... measures) {
        world.asManager(() -> act("choose-the-measures", Map.of("measures", List.of(measures))));
    }

    public static Map<String, Object> measure(String kind) {
        Map<String, Object> measure = new HashMap<>();
        measure.put("kind", kind);
        measure.put("precondition", true);
        measure.put("evidence", "合同第八条");
        measure.put("date", "2026-12-30");
        return measure;
    }

    public static Map<String, Object> supplyHold() {
        Map<String, Object> measure = measure("CM-02");
        measure.put("approvedBy", "总经理 李总");
        return measure;
    }

    public static Map<String, Object> told() {
        return fields("told=销售部 赵经理");
    }

    public List<Measure> open() {
        return world.get(Measures.class).of(id).stream().filter(Measure::isOpen).toList();
    }

    public void report(Measure measure, String words) {
        world.asCollector(() -> world.get(ActDoor.class)
                .carryOut(
                        "carry-out-the-measure",
                        new Where(Map.of("caseId", id.number(), "measureId", Long.toString(measure.id()))),
                        fields(words),
                        Way.API));
    }

    public void reportAllDone() {
        open().forEach(m -> report(m, "outcome=done, evidence=已送达签收"));
    }

    public Letter notice() {
        return world.get(Letters.class).ofCase(id.value()).stream()
                .filter(l -> l.code() == LetterCode.L06)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The post has taken the notice: recorded and told as the letters do. */
    public void noticeLeaves() {
        Letter notice = notice();
        world.get(UnitOfWork.class).inNew(() -> {
            write("sent", ", left_on = ordered_on");
            world.tell(new LetterLeft(
                    id.value(),
                    notice.accountId(),
                    notice.code(),
                    notice.stage(),
                    notice.step(),
                    notice.attempt(),
                    world.today()));
            return true;
        });
    }

    /** A manager does not want it; the case looks for it on the next working day. */
    public void noticeIsStruck() {
        write("struck", "");
        world.onTheDayOfTheLastTimer(id).fireDueTimers(id);
    }

    private void write(String state, String more) {
        world.get(JdbcClient.class)
                .sql("update huikuan.letter set state = ?" + more + " where id = ?")
                .params(state, notice().id())
                .update();
    }

    public void asCredit(Runnable act) {
        world.as("chris", "credit", act);
    }

    public void act(String key, Map<String, Object> words) {
        world.get(ActDoor.class).carryOut(key, Where.of("caseId", id.number()), words, Way.API);
    }

    /** The open tasks or the timer of the stored step, and nothing of another one. */
    public static void standsAsItsRow(CaseWorld world, CollectionCase kase) {
        String step = kase.position().step();
        List<String> tasks = world.tasks(kase.id());
        var timers = world.timers(kase.id());
        if (TASKS.containsKey(step)) {
            assertThat(tasks).containsOnlyOnce(TASKS.get(step));
        } else if (TIMERS.containsKey(step)) {
            assertThat(timers)
                    .containsEntry(TIMERS.get(step), kase.position().nextOn().toString());
        } else {
            assertThat(step).isEqualTo("measures");
        }
        int open = step.equals("measures")
                ? new RecoveryRecipes(world, kase.id()).open().size()
                : 0;
        assertThat(Collections.frequency(tasks, MEASURE)).isEqualTo(open);
        assertThat(timers).doesNotContainKey("Event_WaitOver");
    }
}
