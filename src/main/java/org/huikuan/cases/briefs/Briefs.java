package org.huikuan.cases.briefs;

import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.briefs.BriefSource.Found;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the eight questions of a case from what stands; what nobody knows is said to be unknown. */
@Service
@Transactional(readOnly = true)
public class Briefs {

    private final DebtAnswers debt;
    private final DebtorAnswers debtor;
    private final ObjectProvider<BriefSource> sources;

    Briefs(DebtAnswers debt, DebtorAnswers debtor, ObjectProvider<BriefSource> sources) {
        this.debt = debt;
        this.debtor = debtor;
        this.sources = sources;
    }

    /** Of a case that the person was already found to see. */
    public Brief of(CaseFacts now) {
        DebtorAnswers.Known known = debtor.of(now);
        List<Found> found =
                sources.orderedStream().flatMap(s -> s.of(now).stream()).toList();
        return new Brief(Stream.of(
                        known.whoOwes(),
                        debt.howMuch(now),
                        debt.onWhatBasis(now),
                        CourseAnswers.whyUnpaid(now),
                        known.whoDecides(),
                        known.whenMoney(),
                        known.levers(),
                        CourseAnswers.next(now))
                .map(answer -> with(answer, found))
                .toList());
    }

    private static BriefAnswer with(BriefAnswer answer, List<Found> found) {
        List<Found> own =
                found.stream().filter(f -> f.question() == answer.question()).toList();
        return answer.with(own.stream().map(Found::fact).toList(), own.stream().anyMatch(Found::answers));
    }
}
