package org.huikuan.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.huikuan.ledger.contracts.Known;
import org.huikuan.shared.InBoth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Not agreed" is a statement of fact: a customer reads it only where a person has recorded it. */
class RateClauseTest {

    private static final String LAW = "依据《最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释》第十八条计算。";

    @ParameterizedTest
    @ValueSource(strings = {"", "合同未约定逾期付款违约金；", "双方未约定逾期利率；", "双方未约定有效的逾期利率；"})
    void theContractsRateIsReservedAsLongAsItIsUnknown(String saidByAnOlderTable) {
        assertThat(zh(Known.UNKNOWN, saidByAnOlderTable + LAW))
                .startsWith(LAW)
                .contains("保留按合同约定主张的权利")
                .doesNotContain("未约定");
    }

    @Test
    void notAgreedIsSaidWhereAPersonSaidSo() {
        assertThat(zh(Known.NO, LAW)).isEqualTo("合同未约定逾期付款违约金；" + LAW);
        assertThat(en(Known.NO, "No rate is agreed; under article 17, 0.05 percent a day."))
                .isEqualTo("No late-payment charge is agreed. Under article 17, 0.05 percent a day.");
    }

    @Test
    void inEnglishTheRateIsReservedAsWell() {
        assertThat(en(Known.UNKNOWN, "No late-payment charge is agreed; under article 18, LPR plus 30 percent."))
                .startsWith("Under article 18")
                .contains("we reserve the claim under the contract")
                .doesNotContain("is agreed");
    }

    @Test
    void anAgreedRateIsTheTablesSentence() {
        assertThat(zh(Known.YES, "合同约定的逾期付款利率。")).isEqualTo("合同约定的逾期付款利率。");
    }

    private static String zh(Known rate, String basis) {
        return RateClause.with(rate, new InBoth(basis, "")).chinese();
    }

    private static String en(Known rate, String basis) {
        return RateClause.with(rate, new InBoth("", basis)).english();
    }
}
