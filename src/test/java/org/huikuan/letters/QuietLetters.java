package org.huikuan.letters;

import java.util.Collection;

/** Nobody sends or posts anything by itself. */
public final class QuietLetters implements LetterFlow {

    @Override
    public void queued() {}

    @Override
    public void toPost(Collection<Long> caseIds) {}

    @Override
    public void toPostChanged(Collection<Long> caseIds) {}
}
