package org.huikuan.cases.diagnoses;

import java.util.List;
import org.huikuan.acts.Repeats;
import org.jspecify.annotations.Nullable;

/**
 * What a contact lets somebody think of the customer, besides reason and dispute; what is left out stays as it was.
 *
 * @param asked whether somebody had every axis before the eyes: then none may be left out where the customer was reached
 *     and promised nothing
 */
public record DiagnosisInput(
        boolean asked,
        @Nullable Ability ability,
        @Nullable Willingness willingness,
        @Repeats(most = 20) List<SourceInput> sources) {

    public static final DiagnosisInput NOTHING = new DiagnosisInput(false, null, null, List.of());

    /** The same of somebody who need not have asked everything. */
    public DiagnosisInput freely() {
        return new DiagnosisInput(false, ability, willingness, sources);
    }

    /** Whether anything was said. */
    public boolean says() {
        return ability != null || willingness != null || !sources.isEmpty();
    }
}
