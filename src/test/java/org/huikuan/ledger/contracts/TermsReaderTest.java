package org.huikuan.ledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.FlatNames;
import org.huikuan.acts.InputReader;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of contracts and debtors, and what is made of it. */
class TermsReaderTest {

    private static final AccountTerms CLAUSE_11 = read(
            AccountTerms.UNKNOWN,
            Map.of(
                    "uscc",
                    "91350100M000100Y43",
                    "contracts",
                    List.of(Map.of(
                            "number", "HT-1",
                            "lateRate", Map.of("percent", "0.05", "per", "day"),
                            "lateClause", "第11条"))));

    @Test
    void aPercentageSaysThatARateIsAgreedAndTheOnlyContractIsTheDefault() {
        Contract contract = CLAUSE_11.byDefault().orElseThrow();

        assertThat(contract.lateRate()).isEqualTo(new LateRate(Known.YES, new BigDecimal("0.050000"), RatePeriod.DAY));
        assertThat(contract.lateClause()).isEqualTo("第11条");
        assertThat(contract.arbitration()).isEqualTo(Clause.UNKNOWN);
    }

    @Test
    void whatIsLeftOutStaysAndAnEmptyValueEmpties() {
        AccountTerms later =
                read(CLAUSE_11, Map.of("uscc", "", "contracts", List.of(Map.of("payWhenPaid", Map.of("known", "no")))));

        assertThat(later.debtor().uscc()).isNull();
        Contract contract = later.byDefault().orElseThrow();
        assertThat(contract.number()).isEqualTo("HT-1");
        assertThat(contract.lateRate().percent()).isEqualByComparingTo("0.05");
        assertThat(contract.payWhenPaid()).isEqualTo(new Clause(Known.NO, null));
    }

    @Test
    void notAgreedTakesTheRateAway() {
        AccountTerms later = read(CLAUSE_11, Map.of("contracts", List.of(Map.of("lateRate", Map.of("known", "no")))));

        assertThat(later.byDefault().orElseThrow().lateRate()).isEqualTo(new LateRate(Known.NO, null, null));
    }

    @Test
    void aSecondContractBecomesTheDefaultOnlyWhenSomebodySaysSo() {
        AccountTerms two = read(CLAUSE_11, Map.of("contracts", List.of(Map.of("number", "HT-2"))));
        assertThat(two.byDefault().orElseThrow().number()).isEqualTo("HT-1");

        AccountTerms changed = read(two, Map.of("contracts", List.of(Map.of("number", "HT-2", "default", true))));
        assertThat(changed.byDefault().orElseThrow().number()).isEqualTo("HT-2");
        assertThat(changed.contracts()).filteredOn(Contract::isDefault).hasSize(1);
    }

    @Test
    void aContractIsRenamedAndRemoved() {
        AccountTerms renamed =
                read(CLAUSE_11, Map.of("contracts", List.of(Map.of("number", "HT-1", "newNumber", "HT-1A"))));
        assertThat(renamed.contracts()).extracting(Contract::number).containsExactly("HT-1A");
        assertThat(read(renamed, Map.of("contracts", List.of(Map.of("number", "HT-1A", "remove", true))))
                        .contracts())
                .isEmpty();
    }

    @Test
    void guaranteesAreToldAsAWhole() {
        AccountTerms with = read(
                CLAUSE_11,
                Map.of(
                        "contracts",
                        List.of(Map.of(
                                "guarantees",
                                List.of(Map.of(
                                        "guarantor",
                                        "远岭集团有限公司",
                                        "kind",
                                        "joint",
                                        "amount",
                                        "1140000",
                                        "currency",
                                        "CNY"))))));
        Contract contract = with.byDefault().orElseThrow();
        assertThat(contract.guaranteed()).isEqualTo(Known.YES);
        assertThat(contract.guarantees())
                .containsExactly(new Guarantee(
                        "远岭集团有限公司", GuaranteeKind.JOINT, new BigDecimal("1140000.00"), "CNY", null, null));

        Contract none = read(with, Map.of("contracts", List.of(Map.of("guaranteed", Map.of("known", "no")))))
                .byDefault()
                .orElseThrow();
        assertThat(none.guaranteed()).isEqualTo(Known.NO);
        assertThat(none.guarantees()).isEmpty();
    }

    @Test
    void aContractIsConcludedTodayAtTheLatest() {
        assertThat(contract(Map.of("date", "2026-03-16")).signedOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(wrong(Map.of("date", "2026-03-17"))).containsExactly("contracts[0].date to-come");
        assertThat(wrong(Map.of("date", "2099-01-01"))).containsExactly("contracts[0].date to-come");
    }

    @Test
    void aRateThatNoContractAgreesIsRefusedByItsPeriod() {
        assertThat(contract(rate("1", "day")).lateRate().percent()).isEqualByComparingTo("1");
        assertThat(contract(rate("30", "month")).lateRate().percent()).isEqualByComparingTo("30");
        assertThat(contract(rate("100", "year")).lateRate().percent()).isEqualByComparingTo("100");
        String percent = "contracts[0].lateRate.percent rate-unusual.";
        assertThat(wrong(rate("99", "day"))).containsExactly(percent + "day");
        assertThat(wrong(rate("1.01", "day"))).containsExactly(percent + "day");
        assertThat(wrong(rate("31", "month"))).containsExactly(percent + "month");
    }

    @Test
    void anInvoiceOlderThanTheDefaultContractIsNotUnderIt() {
        AccountTerms terms = read(AccountTerms.UNKNOWN, Map.of("contracts", List.of(Map.of("date", "2026-02-01"))));

        assertThat(terms.contractOf(null, LocalDate.of(2026, 1, 31))).isEmpty();
        assertThat(terms.contractOf(null, LocalDate.of(2026, 2, 1))).isPresent();
        assertThat(terms.contractOf(0L, LocalDate.of(2026, 1, 31))).isPresent();
    }

    @Test
    void theLawAgreedIsACountryAndCanBeTakenBack() {
        AccountTerms agreed =
                read(AccountTerms.UNKNOWN, Map.of("contracts", List.of(Map.of("number", "A", "governingLaw", "cn"))));

        assertThat(agreed.contracts().get(0).law()).isEqualTo("CN");
        assertThat(read(agreed, Map.of("contracts", List.of(Map.of("number", "A", "lateClause", "11"))))
                        .contracts()
                        .get(0)
                        .law())
                .isEqualTo("CN");
        assertThat(read(agreed, Map.of("contracts", List.of(Map.of("number", "A", "governingLaw", ""))))
                        .contracts()
                        .get(0)
                        .law())
                .isNull();
        assertThat(wrong(Map.of("governingLaw", "XX"))).containsExactly("contracts[0].governingLaw no-country");
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        assertThatThrownBy(() -> read(
                        AccountTerms.UNKNOWN,
                        Map.of(
                                "uscc", "91350100M000100Y44",
                                "class", "huge",
                                "country", "XX",
                                "colour", "red",
                                "contracts",
                                        List.of(
                                                Map.of("number", "A", "lateRate", Map.of("percent", "5 per cent")),
                                                Map.of(
                                                        "number",
                                                        "B",
                                                        "arbitration",
                                                        Map.of("known", "unknown", "clause", "15"))))))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder(
                                "uscc",
                                "class",
                                "country",
                                "colour",
                                "contracts[0].lateRate.percent",
                                "contracts[0].lateRate.per",
                                "contracts[1].arbitration.clause"));
    }

    private static Map<String, Object> rate(String percent, String per) {
        return Map.of("lateRate", Map.of("percent", percent, "per", per));
    }

    private static Contract contract(Map<String, Object> said) {
        return read(AccountTerms.UNKNOWN, Map.of("contracts", List.of(said)))
                .byDefault()
                .orElseThrow();
    }

    private static List<String> wrong(Map<String, Object> said) {
        try {
            contract(said);
            return List.of();
        } catch (BadInput bad) {
            return bad.errors().stream().map(e -> e.field() + " " + e.key()).toList();
        }
    }

    private static AccountTerms read(AccountTerms now, Map<String, @Nullable Object> said) {
        FormInput written = new FormInput(FlatNames.of(TermsInput.class, said));
        AccountTerms terms =
                TermsReader.read(InputReader.read(TermsInput.class, written), now, LocalDate.of(2026, 3, 16), written);
        written.check();
        return terms;
    }
}
