package org.huikuan.letters;

import java.util.Collection;

/** The process of letters that a person posts, spoken to in the letters' words. */
public interface LetterFlow {

    /** These cases have letters for a person to post, and had none before. */
    void toPost(Collection<Long> caseIds);

    /** What is to be posted for these cases has changed from outside of the posting. */
    void toPostChanged(Collection<Long> caseIds);
}
