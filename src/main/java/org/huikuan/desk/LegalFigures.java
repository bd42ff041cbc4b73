package org.huikuan.desk;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.law.Citation;
import org.jspecify.annotations.Nullable;

/** What legal staff look at. */
public interface LegalFigures {

    /** Statutory periods that are running, the first to end first. */
    List<Deadline> deadlines(int most);

    /** Open cases in legal action, the next act first. */
    List<Step> steps(int most);

    /** Open cases whose driving item fell due on or before the day, the oldest first. */
    List<Old> dueOnOrBefore(LocalDate day, int most);

    /** Counsel's letters that lie as drafts, the oldest first: to be sealed and posted by counsel, then recorded. */
    List<Draft> drafts(int most);

    /** Years of the limitation period on the day; empty table: 0. */
    int limitationYears(LocalDate on);

    record Deadline(
            String number,
            String customerName,
            String article,
            LocalDate alarmOn,
            LocalDate untilOn,
            String zh,
            String en) {

        /** The article, for a reader. */
        public Sentence cited() {
            return Citation.said(article);
        }

        public String in(String language) {
            return "en".equals(language) ? en : zh;
        }
    }

    /** @param actOn day by which the step's act is due or its wait is over */
    record Step(
            String number,
            String customerName,
            String step,
            LocalDate actOn,
            @Nullable String team) {}

    /** @param datedOn the day on the draft */
    record Draft(long letterId, String number, String customerName, LocalDate datedOn) {}

    record Old(String number, String customerName, String stage, LocalDate dueOn) {}
}
