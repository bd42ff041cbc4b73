package org.huikuan.cases.diagnoses;

import java.util.List;
import org.huikuan.acts.Repeats;
import org.jspecify.annotations.Nullable;

/** What a contact lets somebody think of the customer, besides reason and dispute; what is left out stays as it was. */
public record DiagnosisInput(
        @Nullable Ability ability,
        @Nullable Willingness willingness,
        @Repeats(most = 20) List<SourceInput> sources) {

    public static final DiagnosisInput NOTHING = new DiagnosisInput(null, null, List.of());

    /** Whether anything was said. */
    public boolean says() {
        return ability != null || willingness != null || !sources.isEmpty();
    }
}
