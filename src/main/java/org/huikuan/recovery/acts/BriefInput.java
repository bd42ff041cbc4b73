package org.huikuan.recovery.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huikuan.acts.Grades;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.debtors.Lever;
import org.huikuan.recovery.CaseBrief;
import org.huikuan.recovery.Days;
import org.huikuan.shared.input.FormInput;

/**
 * The eight questions of a case brief, answered.
 *
 * @param levers each with its strength
 */
record BriefInput(
        @Must @Lines @Most(1000) String whoOwes,
        @Must @Lines @Most(1000) String howMuch,
        @Must @Lines @Most(1000) String onWhatBasis,
        @Must @Lines @Most(1000) String whyUnpaid,
        @Must @Lines @Most(1000) String whoDecides,
        @Must @Lines @Most(1000) String whenMoney,

        @Must @Grades(of = Lever.class, most = 3) List<String> levers,

        @Must @Lines @Most(1000) String nextStep,
        @Must String nextBy,
        @Must LocalDate nextOn) {

    private static final Pattern LEVER = Pattern.compile("LV-[1-7]:[1-3]");

    void check(LocalDate today, FormInput mistakes) {
        Days.notPast(mistakes, "nextOn", nextOn, today);
        List<String> named = named();
        if (!named.stream().allMatch(l -> LEVER.matcher(l).matches())) {
            String written = String.join(",", named);
            mistakes.wrong("levers", "no-levers", written);
        } else if (named.stream().map(l -> l.substring(0, 4)).distinct().count() < named.size()) {
            mistakes.wrong("levers", "lever-twice");
        }
    }

    CaseBrief by(String user, LocalDate today) {
        return new CaseBrief(
                whoOwes,
                howMuch,
                onWhatBasis,
                whyUnpaid,
                whoDecides,
                whenMoney,
                named().isEmpty() ? Grades.NONE : String.join(",", named()),
                new CaseBrief.Next(nextStep, nextBy, nextOn),
                user,
                today);
    }

    private List<String> named() {
        return levers.stream().filter(Predicate.not(Grades.NONE::equals)).toList();
    }
}
