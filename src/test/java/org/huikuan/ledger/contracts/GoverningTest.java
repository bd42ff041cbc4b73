package org.huikuan.ledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose law a letter may quote, and whether it speaks of courts or of arbitration. */
class GoverningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void theSeatsDecideWhileNoLawIsOnRecord() {
        Governing unknown = of(contract(1, "A", true, Known.UNKNOWN, null));

        assertThat(unknown.isForeign(true)).isTrue();
        assertThat(unknown.isForeign(false)).isFalse();
        assertThat(unknown.arbitration()).isEqualTo(Known.UNKNOWN);
    }

    @Test
    void anAgreedLawGoesBeforeTheSeats() {
        assertThat(of(contract(1, "A", true, Known.YES, "CN")).isForeign(true)).isFalse();
        assertThat(of(contract(1, "A", true, Known.YES, "DE")).isForeign(false)).isTrue();
    }

    @Test
    void ofSeveralContractsAllMustSayIt() {
        Governing mixed = of(contract(1, "A", true, Known.YES, "CN"), contract(2, "B", false, Known.NO, null));
        Governing both = of(contract(1, "A", true, Known.YES, "CN"), contract(2, "B", false, Known.YES, "CN"));

        assertThat(mixed.arbitration()).isEqualTo(Known.UNKNOWN);
        assertThat(mixed.isForeign(true)).isTrue();
        assertThat(both.arbitration()).isEqualTo(Known.YES);
        assertThat(both.isForeign(true)).isFalse();
    }

    /** I-1 names no contract, I-2 the second one, if there is one. */
    private static Governing of(Contract... contracts) {
        Map<String, InvoiceFacts> facts =
                contracts.length < 2 ? Map.of() : Map.of("I-2", new InvoiceFacts(contracts[1].id(), null, null, null));
        return Governing.of(
                new AccountTerms(Debtor.UNKNOWN, List.of(contracts)), facts, Map.of("I-1", DAY, "I-2", DAY));
    }

    private static Contract contract(
            long id, String number, boolean byDefault, Known arbitration, @Nullable String law) {
        Contract c = Contract.called(number);
        return new Contract(
                id,
                number,
                null,
                byDefault,
                c.lateRate(),
                null,
                c.payWhenPaid(),
                c.supply(),
                new Clause(arbitration, null),
                c.retention(),
                c.guaranteed(),
                List.of(),
                law);
    }
}
