package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.COMPLETE_FILE;
import static org.huikuan.legal.LegalStep.REVIEW;
import static org.huikuan.legal.LegalStep.ROUTE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalRecord.Gap;
import org.huikuan.legal.LegalRecord.Review;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.process.LegalActionProcess;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the file (审查案卷), with a lawyer's letter or without one and why, or sends it back to the team with what is
 * missing.
 */
@Component
class ReviewTheFile extends StepAct<ReviewFileInput> {

    private static final int MOST_OF_A_LINE = 500;

    private final LegalStage stage;
    private final LegalRecords records;
    private final LawyersLetter letter;
    private final LegalSheets sheets;

    ReviewTheFile(LegalStage stage, LegalRecords records, LawyersLetter letter, LegalSheets sheets) {
        super(
                "review-the-file",
                LegalRoles.PROSECUTING,
                new AtStep(stage, REVIEW),
                LegalActionProcess.REVIEW_THE_FILE,
                ReviewFileInput.class);
        this.stage = stage;
        this.records = records;
        this.letter = letter;
        this.sheets = sheets;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return sheets.of(now).gaps().papers().form();
    }

    @Override
    public void check(CaseFacts now, ReviewFileInput input, FormInput mistakes) {
        if (input.missing() != null
                && input.missing().lines().anyMatch(line -> line.strip().length() > MOST_OF_A_LINE)) {
            mistakes.wrong("missing", "line-too-long");
        }
        if (input.decision() == ReviewDecision.ACCEPT && input.lawyer() != null) {
            check(input.lawyer(), input.note(), mistakes);
        }
    }

    private static void check(ReviewFileInput.Lawyer lawyer, @Nullable String note, FormInput mistakes) {
        boolean firm = lawyer.lawyerFirm() != null;
        if (firm != (lawyer.lawyerName() != null)) {
            mistakes.wrong(firm ? "lawyerName" : "lawyerFirm", "lawyer-whole");
        } else if (!firm && note == null) {
            mistakes.wrong("note", "lawyer-or-why");
        }
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, ReviewFileInput input, Doing doing) {
        CaseId id = now.kase().id();
        boolean accepted = input.decision() == ReviewDecision.ACCEPT;
        ReviewFileInput.Lawyer lawyer = input.lawyer();
        String firm = lawyer == null ? null : lawyer.lawyerFirm();
        String name = lawyer == null ? null : lawyer.lawyerName();
        int round = records.of(Review.class, id.value()).size() + 1;
        records.add(new Review(0, id.value(), round, now.today(), stage.userId(), accepted, firm, name, input.note()));
        stage.journal(
                now,
                accepted ? "legal-file-accepted" : "legal-file-sent-back",
                Sentence.text(input.missing()),
                Sentence.text(input.note()));
        if (!accepted) {
            gaps(id, round, input.missing());
            stage.go(now, COMPLETE_FILE, round);
        } else if (lawyer == null || firm == null) {
            stage.go(now, ROUTE, round);
        } else {
            letter.order(now, round, firm, Objects.requireNonNull(name), counsel(lawyer));
        }
        return null;
    }

    private void gaps(CaseId id, int round, String missing) {
        List<String> lines =
                missing.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            records.add(new Gap(0, id.value(), round, i + 1, lines.get(i), null, null, null));
        }
    }

    /** What counsel's letterhead and signature need besides the names. */
    private static Map<String, String> counsel(ReviewFileInput.Lawyer lawyer) {
        Map<String, String> counsel = new HashMap<>();
        put(counsel, "lawyerLicence", lawyer.lawyerLicence());
        put(counsel, "lawyerAddress", lawyer.lawyerAddress());
        put(counsel, "lawyerPhone", lawyer.lawyerPhone());
        put(counsel, "lawyerReference", lawyer.lawyerReference());
        return counsel;
    }

    private static void put(Map<String, String> counsel, String field, @Nullable String words) {
        if (words != null) {
            counsel.put(field, words);
        }
    }
}
