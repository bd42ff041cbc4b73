package org.huikuan.letters;

import java.util.Collection;

/** Nobody posts anything by itself. */
public final class QuietLetters implements LetterFlow {

    @Override
    public void toPost(Collection<Long> caseIds) {}

    @Override
    public void toPostChanged(Collection<Long> caseIds) {}
}
