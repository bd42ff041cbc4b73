package org.huikuan.recovery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** A case brief as a person wrote it: complete only when all eight questions are answered. */
final class BriefWords {

    static final Set<String> FIELDS = Set.of(
            "whoOwes",
            "howMuch",
            "onWhatBasis",
            "whyUnpaid",
            "whoDecides",
            "whenMoney",
            "levers",
            "nextStep",
            "nextBy",
            "nextOn");

    private static final Pattern LEVER = Pattern.compile("LV-[1-7]:[1-3]");
    private static final int MOST = 1000;

    private BriefWords() {}

    /** @throws org.huikuan.shared.BadInput naming every question without an answer */
    static CaseBrief read(Map<String, ? extends @Nullable Object> values, CaseFacts facts, String by) {
        FormInput words = new FormInput(values);
        List<@Nullable String> answers = Arrays.asList(
                words.required("whoOwes", MOST),
                words.required("howMuch", MOST),
                words.required("onWhatBasis", MOST),
                words.required("whyUnpaid", MOST),
                words.required("whoDecides", MOST),
                words.required("whenMoney", MOST));
        String levers = levers(words);
        CaseBrief.Next next = next(words, facts.today());
        words.check();
        return new CaseBrief(
                answer(answers, 0),
                answer(answers, 1),
                answer(answers, 2),
                answer(answers, 3),
                answer(answers, 4),
                answer(answers, 5),
                Objects.requireNonNull(levers),
                Objects.requireNonNull(next),
                by,
                facts.today());
    }

    private static String answer(List<@Nullable String> answers, int question) {
        return Objects.requireNonNull(answers.get(question));
    }

    private static @Nullable String levers(FormInput words) {
        String levers = words.required("levers", 200);
        if (levers == null || levers.equals("none")) {
            return levers;
        }
        List<String> named = Arrays.stream(levers.split("[,;\\s]+")).toList();
        if (!named.stream().allMatch(l -> LEVER.matcher(l).matches())) {
            words.wrong(
                    "levers",
                    "no-levers",
                    "'" + levers + "' is no list of levers; write LV-1:2,LV-5:3"
                            + " with a strength from 1 to 3 each, or none",
                    levers);
        } else if (named.stream().map(l -> l.substring(0, 4)).distinct().count() < named.size()) {
            words.wrong("levers", "lever-twice", "name each lever once");
        }
        return String.join(",", named);
    }

    private static CaseBrief.@Nullable Next next(FormInput words, LocalDate today) {
        String step = words.required("nextStep", MOST);
        String by = words.required("nextBy", 200);
        LocalDate on = Days.notPast(words, "nextOn", today);
        return step == null || by == null || on == null ? null : new CaseBrief.Next(step, by, on);
    }
}
