package org.huikuan.letters;

import java.util.Collection;

/** The processes of letters, spoken to in the letters' words. */
public interface LetterFlow {

    /** Letters wait in the outbox: somebody shall send them after this transaction. */
    void queued();

    /** These cases have letters for a person to post, and had none before. */
    void toPost(Collection<Long> caseIds);

    /** What is to be posted for these cases has changed from outside of the posting. */
    void toPostChanged(Collection<Long> caseIds);
}
