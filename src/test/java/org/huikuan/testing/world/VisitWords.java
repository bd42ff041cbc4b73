package org.huikuan.testing.world;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;

/** Brings cases into the stages of visits and through their acts, in the words of the forms. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
public final class VisitWords {

    public static final String PREPARE = "Task_PrepareTheVisit";
    public static final String CALL = "Task_CallBeforeTheVisit";
    public static final String REPORT = "Task_ReportTheVisit";
    public static final String DEBRIEF = "Task_DebriefTheVisit";
    public static final String PLAN = "Task_PlanTheManagerVisit";
    public static final String MANAGER_REPORT = "Task_ReportTheManagerVisit";

    private final CaseWorld world;
    private final CaseId id;

    public VisitWords(CaseWorld world, CaseId id) {
        this.world = world;
        this.id = id;
    }

    /** Everything settled for a visit at ten o'clock of the day; further fields as {@code field=value, ...}. */
    public static Map<String, Object> plan(String day, String more) {
        Map<String, Object> words = new HashMap<>(Map.of(
                "date", day, "time", "10:00", "place", "客户办公室", "visitors", "王强", "meet", "刘敏", "meetRole", "DM-3"));
        words.putAll(Map.of("paymentForm", "wire", "lane", "reason", "redLinesRead", "yes", "V6Note", "陈会计"));
        IntStream.rangeClosed(1, 9).forEach(n -> words.put("V" + n, "confirmed"));
        return with(words, more);
    }

    /** The manager and a collector go on the day; no concession. */
    public static Map<String, Object> managerPlan(String day, String more) {
        Map<String, Object> words =
                new HashMap<>(Map.of("date", day, "time", "14:00", "place", "客户会议室", "meet", "赵总", "meetRole", "DM-1"));
        words.putAll(Map.of("manager", "mei", "collector", "carol", "aim", "月底前付清", "fallback", "先付一半"));
        words.put("levers", "LV-1,LV-7");
        return with(words, more);
    }

    private static Map<String, Object> with(Map<String, Object> words, String more) {
        if (!more.isEmpty()) {
            words.putAll(CaseWorld.fields(more));
        }
        return words;
    }

    public void enters(String stage) {
        world.asManager(() -> world.acts().move(id, Map.of("stage", stage, "reason", "主管决定")));
    }

    public void plans(String day) {
        world.asCollector(() -> does("prepare-the-visit", plan(day, "")));
    }

    public void calls(String words) {
        world.asCollector(() -> does("call-before-the-visit", CaseWorld.fields(words)));
    }

    public void reports(String words) {
        world.asCollector(() -> does("report-the-visit", CaseWorld.fields(words)));
    }

    void debriefs() {
        world.asCollector(() -> does("debrief-the-visit", CaseWorld.fields("wentWrong=没见到决策人, doNext=约总经理")));
    }

    public void managerPlans(String day, String more) {
        world.asManager(() -> does("plan-the-manager-visit", managerPlan(day, more)));
    }

    /** By whoever acts now, without a task. */
    public void does(String act, Map<String, Object> words) {
        world.get(ActDoor.class).carryOut(act, Where.of("caseId", id.number()), words, Way.API);
    }
}
