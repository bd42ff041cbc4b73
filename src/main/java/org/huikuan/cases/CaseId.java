package org.huikuan.cases;

import java.util.Optional;
import org.huikuan.shared.BusinessKey;

/** A case; people and the engine write its number, see {@link BusinessKey}. */
public record CaseId(long value) {

    /** @throws NotFound when the words are not a case number */
    public static CaseId of(String number) {
        return new CaseId(BusinessKey.knownCaseIdOf(number));
    }

    public static Optional<CaseId> parse(String number) {
        return BusinessKey.caseIdOf(number).map(CaseId::new);
    }

    public String number() {
        return BusinessKey.ofCase(value);
    }

    @Override
    public String toString() {
        return number();
    }
}
