package org.huikuan.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers are read wherever somebody writes one; the same for forms, calls, settings and files. */
class PlainNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1200.5        | 1200.5
                    1,234.50      | 1234.50
                    1,234,567     | 1234567
                    １００        | 100
                    １，２３４．５０ | 1234.50
                    1'234.56      | 1234.56
                    1 234.56      | 1234.56
                    -5.00         | -5.00
                    300.00-       | -300.00
                    .50           | 0.50
                    """)
    void whatCanBeReadInOneWayIsTaken(String text, BigDecimal number) {
        assertThat(PlainNumber.of(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,000         | TWO_WAYS
                    1.234,56      | TWO_WAYS
                    12,34         | TWO_WAYS
                    1e3           | EXPONENT
                    12e2147483646 | EXPONENT
                    1E+07         | EXPONENT
                    １ｅ３        | EXPONENT
                    ￥1,234.50    | CURRENCY
                    100元         | CURRENCY
                    $5            | CURRENCY
                    -US$5         | CURRENCY
                    5€            | CURRENCY
                    1$5           | NO_NUMBER
                    (1,234.50)    | BRACKETS
                    -100-         | NO_NUMBER
                    1.            | NO_NUMBER
                    NaN           | NO_NUMBER
                    ٣             | NO_NUMBER
                    0x10          | NO_NUMBER
                    --5           | NO_NUMBER
                    """)
    void whatIsNoNumberOrCouldBeTwoIsRefusedWithItsReason(String text, NoNumber.Fault fault) {
        assertThatThrownBy(() -> PlainNumber.of(text))
                .isInstanceOfSatisfying(
                        NoNumber.class, e -> assertThat(e.fault()).as(text).isEqualTo(fault));
    }

    @Test
    void withTheDecimalSignToldAGroupIsClear() {
        assertThat(PlainNumber.of("1.234,56", ',', true)).isEqualByComparingTo("1234.56");
        assertThat(PlainNumber.of("1 234,56", ',', true)).isEqualByComparingTo("1234.56");
        assertThat(PlainNumber.of("1,234", '.', true)).isEqualByComparingTo("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30000000", "1e300000000", "12e2147483646", "1e-300000000", "1e3"})
    void anExponentInAFormIsRefusedAtOnce(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(refused("amount", text)).containsExactly("amount-exponent"));
    }

    @Test
    void aRefusedNumberIsNotRepeatedInFull() {
        assertThatThrownBy(() -> PlainNumber.of("9".repeat(3_000_000)))
                .hasMessageMatching(".{0,100}")
                .hasMessageContaining("9…");
        assertThat(refused("amount", "9".repeat(3_000_000))).containsExactly("too-long");
    }

    @Test
    void aFormTakesTheSameNumbersAsAFile() {
        assertThat(amount("1,234.50")).isEqualTo("1234.50");
        assertThat(amount("１００")).isEqualTo("100.00");
        assertThat(amount(12345678.5)).isEqualTo("12345678.50");
        assertThat(amount(1200)).isEqualTo("1200.00");
        assertThat(refused("amount", "1,000")).containsExactly("amount-two-ways");
        assertThat(refused("amount", "5.001")).containsExactly("amount-size");
        assertThat(refused("amount", "1000000000000")).containsExactly("amount-size");
        assertThat(refused("amount", 1e300)).containsExactly("amount-exponent");
        assertThat(refused("amount", "-5")).containsExactly("not-positive");
    }

    @Test
    void aCurrencyHasItsDecimals() {
        assertThat(refused(words -> words.inCurrency("amount", new BigDecimal("100.50"), "JPY")))
                .containsExactly("amount-decimals");
        assertThat(refused(words -> words.inCurrency("amount", new BigDecimal("100.00"), "JPY")))
                .isEmpty();
        assertThat(Amounts.decimals("KWD")).isEqualTo(2);
        assertThat(List.of("美金", "澳元", "新台币", "CNH", "rmb").stream()
                        .map(c -> Amounts.currency(c).orElse("-")))
                .containsExactly("USD", "AUD", "TWD", "CNY", "CNY");
        assertThat(List.of("XAU", "XXX", "EURO", "").stream()
                        .map(c -> Amounts.currency(c).orElse("-")))
                .containsOnly("-");
    }

    private static String amount(Object value) {
        FormInput words = new FormInput(Map.of("amount", value));
        BigDecimal amount = words.amount("amount");
        words.check();
        return String.valueOf(amount);
    }

    private static List<@Nullable String> refused(String field, Object value) {
        Map<String, Object> values = new HashMap<>(Map.of(field, value));
        FormInput words = new FormInput(values);
        words.amount(field);
        return keys(words);
    }

    private static List<@Nullable String> refused(Consumer<FormInput> reading) {
        FormInput words = new FormInput(Map.of());
        reading.accept(words);
        return keys(words);
    }

    private static List<@Nullable String> keys(FormInput words) {
        try {
            words.check();
            return List.of();
        } catch (BadInput bad) {
            return bad.errors().stream().map(FieldError::key).toList();
        }
    }
}
