package org.huikuan.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.shared.NotFound;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.PastDecision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a draft: on the examples of its table, and on what the table has decided of late. Nothing is changed by it. */
@Service
@Transactional(readOnly = true)
public class DraftTrial {

    /** Days that are looked back. */
    public static final int DAYS = 90;

    private static final int PAGE = 1000;
    private static final int MOST = 20_000;
    private static final int SHOWN = 200;

    private final PolicyDrafts drafts;
    private final PolicySheets sheets;
    private final PolicyTrials trials;
    private final Decisions decisions;
    private final DraftBase base;
    private final DraftHand hand;

    DraftTrial(
            PolicyDrafts drafts,
            PolicySheets sheets,
            PolicyTrials trials,
            Decisions decisions,
            DraftBase base,
            DraftHand hand) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.trials = trials;
        this.decisions = decisions;
        this.base = base;
        this.hand = hand;
    }

    /** What every change is tried on. */
    public List<PolicyTrials.Tried> examples(long id) {
        PolicyDraft draft = find(id);
        return trials.of(draft.key(), dmn(draft));
    }

    public Result tryOut(long id) {
        PolicyDraft draft = find(id);
        byte[] dmn = dmn(draft);
        Count count = new Count();
        LocalDate from = hand.today().minusDays(DAYS);
        long before = Long.MAX_VALUE;
        List<PastDecision> page;
        do {
            page = decisions.past(draft.key(), from, before, PAGE);
            trials.replay(draft.key(), dmn, page).forEach(count::add);
            before = page.isEmpty() ? 0 : page.get(page.size() - 1).id();
        } while (page.size() == PAGE && count.all < MOST);
        return new Result(
                trials.of(draft.key(), dmn),
                count.changed,
                count.differing,
                count.all,
                count.notComparable,
                page.size() == PAGE);
    }

    private PolicyDraft find(long id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("no-policy-draft", id));
    }

    private byte[] dmn(PolicyDraft draft) {
        return sheets.written(draft.key(), base.of(draft), drafts.rows(draft.id(), draft.revision()), null);
    }

    private static final class Count {

        private final List<PolicyTrials.Replayed> changed = new ArrayList<>();
        private int all;
        private int differing;
        private int notComparable;

        void add(PolicyTrials.Replayed replayed) {
            all++;
            if (!replayed.isComparable()) {
                notComparable++;
            } else if (replayed.isChanged()) {
                differing++;
                if (changed.size() < SHOWN) {
                    changed.add(replayed);
                }
            }
        }
    }

    /**
     * What came of it.
     *
     * @param past the newest decisions that would have been others, no more than are shown
     * @param differing how many would have been others
     * @param looked how many were asked again
     * @param notComparable of these: the draft asks what was not known then, or gives no answer
     * @param isCut whether there are older ones within the days, which were not asked
     */
    public record Result(
            List<PolicyTrials.Tried> examples,
            List<PolicyTrials.Replayed> past,
            int differing,
            int looked,
            int notComparable,
            boolean isCut) {}
}
