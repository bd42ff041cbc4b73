package org.huikuan.cases.diagnoses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "Really no money" is believed with two sources that are independent of each other, and for as long as both count. */
class ProofTest {

    private static final DiagnosisActs.Terms TERMS = new DiagnosisActs.Terms(2, Reliability.C, 90);

    @Test
    void takesTwoKinds() {
        assertThat(until(of(SourceKind.REGISTRY, "2026-03-02", null))).isNull();
        assertThat(until(of(SourceKind.REGISTRY, "2026-03-02", null), of(SourceKind.VISIT, "2026-03-05", null)))
                .isEqualTo("2026-05-31");
    }

    @Test
    void takesTwoPeopleOnTwoDaysForOneKind() {
        assertThat(until(of(SourceKind.IN_1, "2026-03-02", "房东"), of(SourceKind.IN_1, "2026-03-03", "物流")))
                .isEqualTo("2026-05-31");
        assertThat(until(of(SourceKind.IN_1, "2026-03-02", "房东"), of(SourceKind.IN_1, "2026-03-02", "物流")))
                .as("on one day they may have talked to each other")
                .isNull();
        assertThat(until(of(SourceKind.IN_1, "2026-03-02", "房东"), of(SourceKind.IN_1, "2026-03-03", "房东")))
                .isNull();
        assertThat(until(of(SourceKind.IN_1, "2026-03-02", null), of(SourceKind.IN_1, "2026-03-03", "物流")))
                .as("nobody was named")
                .isNull();
    }

    @Test
    void leavesOutWhatTheCustomerSaysOfHimselfAndWhatIsNotTrusted() {
        Source visit = of(SourceKind.VISIT, "2026-03-02", null);
        assertThat(until(visit, of(SourceKind.IN_3, "2026-03-02", "老板"))).isNull();
        assertThat(until(visit, new Source(SourceKind.TAXES, Reliability.D, visit.on(), null, null)))
                .isNull();
        assertThat(until(visit, new Source(SourceKind.TAXES, Reliability.C, visit.on(), null, null)))
                .isEqualTo("2026-05-31");
    }

    /** Three sources: the oldest goes first, the two that are left prove it until the older of them is too old. */
    @Test
    void endsWhenFewerThanTwoAreStillFresh() {
        assertThat(until(
                        of(SourceKind.TAXES, "2026-01-01", null),
                        of(SourceKind.WAGES, "2026-02-01", null),
                        of(SourceKind.VISIT, "2026-03-01", null)))
                .isEqualTo("2026-05-02");
    }

    private static @Nullable LocalDate until(Source... sources) {
        return Proof.until(List.of(sources), TERMS);
    }

    private static Source of(SourceKind kind, String on, @Nullable String who) {
        return new Source(kind, Reliability.B, LocalDate.parse(on), who, null);
    }
}
