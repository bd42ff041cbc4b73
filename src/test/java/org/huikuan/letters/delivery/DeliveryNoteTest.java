package org.huikuan.letters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.InputReader;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The days of a letter on its way: it is posted first, and nothing of it lies in the future. */
class DeliveryNoteTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 8, 17);
    private static final LocalDate POSTED = LocalDate.of(2026, 8, 19);

    @Test
    void nothingArrivesBeforeItWasPosted() {
        for (String state : List.of("signed", "refused", "returned")) {
            refused(state, "2026-08-18", "delivery-before-posted");
            refused(state, "2026-08-22", "to-come");
        }
        assertThat(read("signed", "2026-08-19", POSTED).on()).isEqualTo(POSTED);
    }

    @Test
    void thePostingItselfIsCorrected() {
        assertThat(read("posted", "2026-08-18", POSTED).on()).isEqualTo(LocalDate.of(2026, 8, 18));
        assertThat(read("signed", "2026-08-18", null).on()).isEqualTo(LocalDate.of(2026, 8, 18));
    }

    private static void refused(String state, String on, String key) {
        assertThatThrownBy(() -> read(state, on, POSTED))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.errors())
                        .extracting(e -> e.field() + " " + e.key())
                        .containsExactly("on " + key));
    }

    private static DeliveryNote read(String state, String on, @Nullable LocalDate posted) {
        Map<String, String> said = new HashMap<>(Map.of("state", state, "on", on));
        if ("signed".equals(state)) {
            said.put("by", "王芳");
        }
        FormInput written = new FormInput(said);
        RecordDeliveryInput input = InputReader.read(RecordDeliveryInput.class, written);
        DeliveryNote note =
                DeliveryNote.of(input, written, WRITTEN, posted, LocalDate.of(2026, 8, 21), "EX123456789CN");
        written.check();
        return note;
    }
}
