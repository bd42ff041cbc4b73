package org.huikuan.cases.briefs;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.Sentence;

/** Whoever keeps more that answers a question of the brief tells it. */
public interface BriefSource {

    List<Found> of(CaseFacts now);

    /** @param answers whether the question is answered by it */
    record Found(BriefQuestion question, Sentence fact, boolean answers) {}
}
