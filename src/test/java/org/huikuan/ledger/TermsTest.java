package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in the words of contracts and ERP systems; the invoice is of 10 January 2026. */
class TermsTest {

    private static final LocalDate INVOICE = LocalDate.of(2026, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "NET 30, 2026-02-09",
        "净30天, 2026-02-09",
        "30天, 2026-02-09",
        "三十天, 2026-02-09",
        "N/30, 2026-02-09",
        "n/30, 2026-02-09",
        "'2/10, n/30', 2026-02-09",
        "开票后四十五天, 2026-02-24",
        "账期30天, 2026-02-09",
        "MONTHLY 60, 2026-04-01",
        "月结, 2026-01-31",
        "当月结, 2026-01-31",
        "次月结, 2026-02-28",
        "月结30天, 2026-03-02",
        "月结30天付承兑, 2026-03-02",
        "月结30天（6个月银行承兑汇票）, 2026-03-02",
        "月结 一百二十 天, 2026-05-31",
        "月结60天电汇, 2026-04-01",
        "货到付款, 2026-01-10",
        "货到30天, 2026-02-09",
        "货到后30天付款, 2026-02-09",
        "预付, 2026-01-10",
        "款到发货, 2026-01-10",
        "现结, 2026-01-10",
        "票到30天, 2026-02-09",
        "COD, 2026-01-10"
    })
    void areReadAsTheyAreMeant(String words, LocalDate due) {
        Terms terms = Terms.of(words);
        assertThat(terms.dueDateOf(INVOICE)).isEqualTo(due);
        assertThat(Terms.of(terms.toString())).isEqualTo(terms);
    }

    @Test
    void countFromTheArrivalOfInvoiceOrGoodsWhereItIsKnown() {
        LocalDate arrived = LocalDate.of(2026, 1, 20);
        LocalDate later = LocalDate.of(2026, 2, 19);
        assertThat(Terms.of("票到30天").dueDateOf(INVOICE, arrived)).isEqualTo(later);
        assertThat(Terms.of("货到30天").dueDateOf(INVOICE, arrived)).isEqualTo(later);
        assertThat(Terms.of("验收后30天").dueDateOf(INVOICE, arrived)).isEqualTo(later);
        assertThat(Terms.of("NET 30").dueDateOf(INVOICE, arrived)).isEqualTo("2026-02-09");
    }

    @Test
    void fallOnThe29thOfFebruaryWhereThereIsOne() {
        assertThat(Terms.of("NET 1").dueDateOf(LocalDate.of(2028, 2, 28))).isEqualTo("2028-02-29");
        assertThat(Terms.of("NET 1").dueDateOf(LocalDate.of(2027, 2, 28))).isEqualTo("2027-03-01");
        assertThat(Terms.of("月结").dueDateOf(LocalDate.of(2028, 2, 3))).isEqualTo("2028-02-29");
        assertThat(Terms.of("次月结").dueDateOf(LocalDate.of(2028, 1, 31))).isEqualTo("2028-02-29");
    }

    @Test
    void ofAnAcceptanceNeedItsDay() {
        assertThatThrownBy(() -> Terms.of("验收后30天").dueDateOf(INVOICE))
                .hasMessageContainingAll("acceptance", "countsFrom");
        assertThatThrownBy(() -> Terms.standing("验收合格后30天")).hasMessageContaining("each invoice its due date");
    }

    @ParameterizedTest
    @CsvSource({"60", "月结x天", "下月再说", "NET", "30%预付", "业主付款后", "400天"})
    void whatIsNoTermsIsRefused(String words) {
        assertThatThrownBy(() -> Terms.of(words)).isInstanceOf(IllegalArgumentException.class);
    }
}
