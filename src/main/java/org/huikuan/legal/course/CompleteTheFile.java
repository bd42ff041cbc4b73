package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.COMPLETE_FILE;
import static org.huikuan.legal.LegalStep.REVIEW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalRecord.Gap;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSays;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.process.LegalActionProcess;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The team answers each thing that legal staff found missing in the file (补齐案卷); then the file is looked at again. */
@Component
class CompleteTheFile extends StepAct<CompleteFileInput> {

    private static final Pattern ANSWER = Pattern.compile("\\s*(\\d{1,3})\\s*[:：]\\s*(.*)");
    private static final int MOST = 1000;

    private final LegalStage stage;
    private final LegalRecords records;
    private final LegalSheets sheets;

    CompleteTheFile(LegalStage stage, LegalRecords records, LegalSheets sheets) {
        super(
                "complete-the-file",
                LegalRoles.COLLECTING,
                new AtStep(stage, COMPLETE_FILE),
                LegalActionProcess.COMPLETE_THE_FILE,
                CompleteFileInput.class);
        this.stage = stage;
        this.records = records;
        this.sheets = sheets;
    }

    @Override
    public ActForm form(CaseFacts now) {
        List<ActForm.Option> missing = asked(now).stream()
                .map(g -> new ActForm.Option(Integer.toString(g.number()), g.number() + ". " + g.what()))
                .toList();
        return sheets.of(now).papers().form().points("answers", missing);
    }

    @Override
    public void check(CaseFacts now, CompleteFileInput input, FormInput mistakes) {
        if (input.answers() == null) {
            return;
        }
        Map<Integer, String> answers = answers(input.answers(), mistakes);
        if (mistakes.isWrong("answers")) {
            return;
        }
        asked(now).stream()
                .filter(g -> !answers.containsKey(g.number()))
                .forEach(g -> mistakes.wrong("answers", "gap-unanswered", g.number(), g.what()));
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, CompleteFileInput input, Doing doing) {
        Map<Integer, String> answers = answers(input.answers(), FormInput.ofRight());
        List<Gap> gaps = asked(now);
        gaps.forEach(g -> records.replace(
                g.answered(Objects.requireNonNull(answers.get(g.number())), now.today(), stage.userId())));
        stage.journal(now, "legal-file-completed", LegalSays.ANSWERS.with(gaps.size()), null);
        stage.go(now, REVIEW, now.kase().position().attempt() + 1);
        return null;
    }

    /** What was missing when the file was looked at last. */
    private List<Gap> asked(CaseFacts now) {
        int round = now.kase().position().attempt();
        return records.of(Gap.class, now.kase().id().value()).stream()
                .filter(g -> g.round() == round)
                .toList();
    }

    private static Map<Integer, String> answers(String text, FormInput mistakes) {
        Map<Integer, String> answers = new HashMap<>();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            Matcher answer = ANSWER.matcher(line);
            if (!answer.matches()
                    || answer.group(2).isBlank()
                    || answer.group(2).length() > MOST) {
                mistakes.wrong("answers", "answers-by-line");
                return answers;
            }
            answers.put(Integer.valueOf(answer.group(1)), answer.group(2).strip());
        }
        return answers;
    }
}
