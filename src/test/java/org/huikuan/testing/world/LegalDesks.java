package org.huikuan.testing.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Position;
import org.huikuan.cases.holds.HoldReason;
import org.huikuan.cases.holds.Holds;
import org.huikuan.legal.LegalRecord;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.insolvency.InsolvencyClaims;
import org.huikuan.shared.BusinessKey;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Legal staff, and the ways that bring a case to each step of legal action. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
public final class LegalDesks {

    public static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    public static final String ACCEPT = "decision=accept, lawyerFirm=正义律师事务所, lawyerName=李律师";
    public static final String ACCEPT_SILENTLY = "decision=accept, note=律师函此前已发";
    public static final String SUIT = "route=suit, reason=事实清楚, serviceable=yes";
    public static final String CLAIM =
            "body=上海市浦东新区人民法院, docket=(2026)沪0115民初1号, filedOn=2026-03-02, amount=2000.00, fee=25.00";
    public static final String JUDGMENT =
            "kind=judgment, ruledOn=2026-03-02, amount=2000.00, effectiveOn=2026-03-17, performBy=2026-03-27";

    /** The element of the model at which each step rests. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "review", "Task_ReviewTheFile",
            "complete-file", "Task_CompleteTheFile",
            "letter", "Event_LookForTheLetter",
            "answer", "Event_AnswerDue",
            "route", "Task_ChooseTheRoute",
            "file", "Task_FileTheClaim",
            "ruling", "Task_RecordTheRuling",
            "enforce", "Task_Enforce",
            "write-off", "Task_ApproveTheWriteOff");

    private final CaseWorld world;

    public LegalDesks(CaseWorld world) {
        this.world = world;
    }

    /** The model rests where the row says, once, and nowhere else. */
    static void standsAt(Position position, List<String> tasks, Map<String, String> timers) {
        String element = ELEMENTS.get(position.step());
        if (element.startsWith("Task_")) {
            assertThat(tasks).containsOnlyOnce(element);
        } else {
            assertThat(timers).containsEntry(element, position.nextOn().toString());
        }
        ELEMENTS.values().stream().filter(e -> !e.equals(element)).forEach(e -> {
            assertThat(tasks).doesNotContain(e);
            assertThat(timers).doesNotContainKey(e);
        });
    }

    static void standsNowhere(List<String> tasks, Set<String> timers) {
        assertThat(tasks).doesNotContainAnyElementsOf(ELEMENTS.values());
        assertThat(timers).doesNotContainAnyElementsOf(ELEMENTS.values());
    }

    /** Business keys of the processes beside the case: open deadlines, insolvencies whose claim is not filed. */
    Stream<String> keys(CollectionCase kase) {
        String number = kase.id().number();
        Stream<String> deadlines = world
                .get(LegalRecords.class)
                .of(Deadline.class, kase.id().value())
                .stream()
                .filter(Deadline::isOpen)
                .map(d -> BusinessKey.of(number, BusinessKey.Kind.LEGAL_DEADLINE, d.id()));
        boolean filed =
                !world.get(InsolvencyClaims.class).ofCase(kase.id().value()).isEmpty();
        Stream<String> claims =
                world
                        .get(Holds.class)
                        .active(List.of(kase.accountId()))
                        .getOrDefault(kase.accountId(), List.of())
                        .stream()
                        .filter(h -> h.reason() == HoldReason.INSOLVENCY && !filed)
                        .limit(1)
                        .map(h -> BusinessKey.of(number, BusinessKey.Kind.INSOLVENCY, h.id()));
        return Stream.concat(deadlines, claims);
    }

    public void asLegal(Runnable act) {
        world.as("lena", "legal", act);
    }

    /** A manager puts the case into legal action. */
    public void enter(CaseId id) {
        world.asManager(() -> world.acts().move(id, fields("stage=legal-action, reason=转法务")));
    }

    /** Legal staff complete the task with what they wrote. */
    public void complete(CaseId id, String task, String words) {
        complete(id, task, fields(words));
    }

    void complete(CaseId id, String task, Map<String, Object> words) {
        String taskId = world.task(id, task).getId();
        asLegal(() -> world.get(TaskService.class).complete(taskId, words));
    }

    public void completeAsManager(CaseId id, String task, String user, String words) {
        String taskId = world.task(id, task).getId();
        world.as(user, "managers,team-default", () -> world.get(TaskService.class)
                .complete(taskId, fields(words)));
    }

    /** Brings a case to the step, from wherever it stands. */
    public void reach(CaseId id, String step) {
        switch (step) {
            case "review" -> enter(id);
            case "complete-file" -> from(id, "review", "Task_ReviewTheFile", "decision=send-back, missing=合同原件");
            case "letter" -> from(id, "review", "Task_ReviewTheFile", ACCEPT);
            case "answer" -> {
                reach(id, "letter");
                letterLeaves(id);
                world.ring(id);
            }
            case "route" -> from(id, "review", "Task_ReviewTheFile", ACCEPT_SILENTLY);
            case "file" -> from(id, "route", "Task_ChooseTheRoute", SUIT);
            case "ruling" -> from(id, "file", "Task_FileTheClaim", CLAIM);
            case "enforce" -> from(id, "ruling", "Task_RecordTheRuling", JUDGMENT);
            case "write-off" ->
                from(
                        id,
                        "route",
                        "Task_ChooseTheRoute",
                        Map.of("route", "write-off", "reason", "无可供执行财产", "proof", "judgment", "paper", paper(id)));
            default -> throw new AssertionError("no way to step " + step);
        }
    }

    private void from(CaseId id, String step, String task, String words) {
        from(id, step, task, fields(words));
    }

    private void from(CaseId id, String step, String task, Map<String, Object> words) {
        reach(id, step);
        complete(id, task, words);
    }

    /** The number of a paper put into the case. */
    public String paper(CaseId id) {
        return paper(id, "court-paper");
    }

    public String paper(CaseId id, String kind) {
        long[] number = new long[1];
        world.asCollector(() -> number[0] =
                PutPapers.put(world, id, "判决书.pdf", PDF, Map.of("kind", kind)).id());
        return String.valueOf(number[0]);
    }

    /** The text of a paper of the case, without blanks, as legal staff get it in Chinese. */
    public String pdf(ApplicationContext context, CaseId id, String name) throws Exception {
        var page = MockMvcBuilders.standaloneSetup(context.getBean("paperPages"), context.getBean("insolvencyPages"))
                .build();
        byte[][] printed = new byte[1][];
        asLegal(() -> printed[0] =
                unchecked(() -> page.perform(get("/cases/" + id.number() + "/" + name + ".pdf?language=zh"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()));
        try (PDDocument pdf = Loader.loadPDF(printed[0])) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }

    private static byte[] unchecked(Callable<byte[]> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The post says that the lawyer's letter has left today. */
    public void letterLeaves(CaseId id) {
        world.get(JdbcClient.class)
                .sql("update huikuan.letter set state = 'sent', left_on = :on where case_id = :case and code = 'L07'")
                .param("on", world.today())
                .param("case", id.value())
                .update();
    }

    /** An act without its task, as a program calls it. */
    public void call(CaseId id, String act, String words) {
        world.get(ActDoor.class).carryOut(act, Where.of("caseId", id.number()), fields(words), Way.API);
    }

    public <R extends Record & LegalRecord> List<R> of(Class<R> kind, CaseId id) {
        return world.get(LegalRecords.class).of(kind, id.value());
    }

    public String step(CaseId id) {
        return world.caseNow(id).position().step();
    }
}
