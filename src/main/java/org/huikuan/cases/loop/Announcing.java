package org.huikuan.cases.loop;

import java.util.Collection;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.letters.LetterParts;

/** Tells the letters of a case which rung of the ladder follows; answered by the ladder. */
public interface Announcing {

    /** By case; none where nobody knows. */
    Map<CaseId, LetterParts.Announced> next(Collection<CaseFacts> all);
}
