package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.COLLECTING;
import static org.huikuan.cases.CaseRoles.PROSECUTING;
import static org.huikuan.legal.LegalStep.COMPLETE_FILE;
import static org.huikuan.legal.LegalStep.REVIEW;
import static org.huikuan.legal.LegalStep.ROUTE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalRecord.Gap;
import org.huikuan.legal.LegalRecord.Review;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The file is looked at, sent back with what is missing, completed by the team, looked at again. */
@Component
class FileActs {

    private static final Pattern ANSWER = Pattern.compile("\\s*(\\d{1,3})\\s*[:：]\\s*(.*)");

    private final LegalDesk desk;
    private final LegalRecords records;
    private final LawyersLetter letter;

    FileActs(LegalDesk desk, LegalRecords records, LawyersLetter letter) {
        this.desk = desk;
        this.records = records;
        this.letter = letter;
    }

    /** Takes the file, with a lawyer's letter or without one and why, or sends it back with what is missing. */
    void review(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.at(id, PROSECUTING, REVIEW);
        FormInput words = Words.of(values);
        String decision = Words.code(words, "decision", Set.of("accept", "send-back"));
        String missing = words.text("missing", 4000);
        String firm = words.text("lawyerFirm", 200);
        String lawyer = words.text("lawyerName", 100);
        Map<String, String> counsel = counsel(words);
        String note = words.text("note", 4000);
        boolean accepted = "accept".equals(decision);
        check(words, accepted, missing, firm, lawyer, note);
        words.check();
        int round = records.of(Review.class, id.value()).size() + 1;
        records.add(new Review(0, id.value(), round, now.today(), desk.userId(), accepted, firm, lawyer, note));
        desk.journal(now, accepted ? "legal-file-accepted" : "legal-file-sent-back", missing, note);
        if (!accepted) {
            gaps(id, round, Objects.requireNonNull(missing));
            desk.go(now, COMPLETE_FILE, round);
        } else if (firm == null) {
            desk.go(now, ROUTE, round);
        } else {
            letter.order(now, round, firm, Objects.requireNonNull(lawyer), counsel);
        }
    }

    /** What counsel's letterhead and signature need besides the names. */
    private static Map<String, String> counsel(FormInput words) {
        Map<String, String> counsel = new HashMap<>();
        for (String field : List.of("lawyerLicence", "lawyerAddress", "lawyerPhone", "lawyerReference")) {
            String word = words.text(field, 200);
            if (word != null) {
                counsel.put(field, word);
            }
        }
        return counsel;
    }

    private static void check(
            FormInput words,
            boolean accepted,
            @Nullable String missing,
            @Nullable String firm,
            @Nullable String lawyer,
            @Nullable String note) {
        if (!accepted) {
            if (missing == null) {
                words.wrong("missing", "say-missing", "say what is missing, one thing a line");
            } else if (missing.lines().anyMatch(line -> line.strip().length() > 500)) {
                words.wrong("missing", "line-too-long", "one of the lines is longer than 500 characters");
            }
        } else if ((firm == null) != (lawyer == null)) {
            words.wrong(
                    firm == null ? "lawyerFirm" : "lawyerName",
                    "lawyer-whole",
                    "a lawyer's letter needs firm and name of the lawyer");
        } else if (firm == null && note == null) {
            words.wrong("note", "lawyer-or-why", "name the lawyer for the letter, or say why none is sent");
        }
    }

    private void gaps(CaseId id, int round, String missing) {
        List<String> lines =
                missing.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            records.add(new Gap(0, id.value(), round, i + 1, lines.get(i), null, null, null));
        }
    }

    /** The team answers each thing that was missing: {@code 1: ...}, one a line. */
    void complete(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.at(id, COLLECTING, COMPLETE_FILE);
        FormInput words = Words.of(values);
        Map<Integer, String> answers = answers(words);
        int round = now.kase().position().attempt();
        List<Gap> gaps = records.of(Gap.class, id.value()).stream()
                .filter(g -> g.round() == round)
                .toList();
        gaps.stream()
                .filter(g -> !answers.containsKey(g.number()))
                .forEach(g -> words.wrong(
                        "answers",
                        "gap-unanswered",
                        "nothing is said about " + g.number() + " (" + g.what() + "); write '" + g.number() + ": ...'",
                        g.number(),
                        g.what()));
        words.check();
        gaps.forEach(g -> records.replace(
                g.answered(Objects.requireNonNull(answers.get(g.number())), now.today(), desk.userId())));
        desk.journal(now, "legal-file-completed", gaps.size() + " answers", null);
        desk.go(now, REVIEW, round + 1);
    }

    private static Map<Integer, String> answers(FormInput words) {
        Map<Integer, String> answers = new HashMap<>();
        String text = words.required("answers", 20000);
        if (text == null) {
            return answers;
        }
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            Matcher answer = ANSWER.matcher(line);
            if (!answer.matches()
                    || answer.group(2).isBlank()
                    || answer.group(2).length() > 1000) {
                words.wrong(
                        "answers",
                        "answers-by-line",
                        "write one answer a line, like '1: the contract is uploaded', at most 1000 characters");
                return answers;
            }
            answers.put(Integer.valueOf(answer.group(1)), answer.group(2).strip());
        }
        return answers;
    }
}
