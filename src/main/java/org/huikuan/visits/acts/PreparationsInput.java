package org.huikuan.visits.acts;

import java.util.List;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;
import org.huikuan.shared.input.FormInput;
import org.huikuan.visits.Preparation;
import org.jspecify.annotations.Nullable;

/** The nine preparations (reference 7.7), each confirmed or waived, and what was found. */
@SuppressWarnings("MemberName") // as forms and the API name them
record PreparationsInput(
        @Must @Radios Preparation.State V1,
        @Most(500) @Nullable String V1Note,
        @Must @Radios Preparation.State V2,
        @Most(500) @Nullable String V2Note,
        @Must @Radios Preparation.State V3,
        @Most(500) @Nullable String V3Note,
        @Must @Radios Preparation.State V4,
        @Most(500) @Nullable String V4Note,
        @Must @Radios Preparation.State V5,
        @Most(500) @Nullable String V5Note,
        @Must @Radios Preparation.State V6,
        @Most(500) @Nullable String V6Note,
        @Must @Radios Preparation.State V7,
        @Most(500) @Nullable String V7Note,
        @Must @Radios Preparation.State V8,
        @Most(500) @Nullable String V8Note,
        @Must @Radios Preparation.State V9,
        @Most(500) @Nullable String V9Note) {

    /** A waiver says why; who can act in absence is named, or waived. */
    void check(FormInput mistakes) {
        answers().forEach(answer -> {
            String note = answer.code() + "Note";
            if (answer.note() == null && answer.state() == Preparation.State.WAIVED) {
                mistakes.wrong(note, "waived-why");
            }
        });
        if (V6Note == null && V6 == Preparation.State.CONFIRMED) {
            mistakes.wrong("V6Note", "who-acts");
        }
    }

    List<Preparation> preparations() {
        return answers().stream()
                .map(a -> new Preparation(a.code(), a.state().code(), a.note()))
                .toList();
    }

    private List<Answer> answers() {
        return List.of(
                new Answer("V1", V1, V1Note),
                new Answer("V2", V2, V2Note),
                new Answer("V3", V3, V3Note),
                new Answer("V4", V4, V4Note),
                new Answer("V5", V5, V5Note),
                new Answer("V6", V6, V6Note),
                new Answer("V7", V7, V7Note),
                new Answer("V8", V8, V8Note),
                new Answer("V9", V9, V9Note));
    }

    private record Answer(
            String code, Preparation.State state, @Nullable String note) {}
}
