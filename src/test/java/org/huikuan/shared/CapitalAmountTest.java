package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, 人民币零元整",
        "0.05, 人民币伍分",
        "0.30, 人民币叁角整",
        "0.45, 人民币肆角伍分",
        "1.00, 人民币壹元整",
        "10.00, 人民币壹拾元整",
        "15.06, 人民币壹拾伍元零陆分",
        "101.00, 人民币壹佰零壹元整",
        "110.50, 人民币壹佰壹拾元伍角整",
        "1001.00, 人民币壹仟零壹元整",
        "1010.00, 人民币壹仟零壹拾元整",
        "1200.00, 人民币壹仟贰佰元整",
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "10000.00, 人民币壹万元整",
        "10005.00, 人民币壹万零伍元整",
        "100001.00, 人民币壹拾万零壹元整",
        "105000.00, 人民币壹拾万零伍仟元整",
        "134100.58, 人民币壹拾叁万肆仟壹佰元伍角捌分",
        "1000000.00, 人民币壹佰万元整",
        "10010010.10, 人民币壹仟零壹万零壹拾元壹角整",
        "100000000.00, 人民币壹亿元整",
        "100000001.01, 人民币壹亿零壹元零壹分",
        "100010000.00, 人民币壹亿零壹万元整",
        "120000000.00, 人民币壹亿贰仟万元整",
        "1000000000000.00, 人民币壹万亿元整",
        "10000000000000000.00, 人民币壹亿亿元整",
        "1200300000000.50, 人民币壹万贰仟零叁亿元伍角整",
        "999999999999.99, 人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void writesAnAmountInWords(String amount, String words) {
        assertThat(CapitalAmount.of(Money.of(amount, "CNY"))).isEqualTo(words);
    }

    @Test
    void wordsReadBackAreTheAmount() {
        Random random = new Random(20260316);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal amount = BigDecimal.valueOf((random.nextLong() >>> 1) % powerOfTen(random) + 1, 2);
            String words = CapitalAmount.of(new Money(amount, "CNY"));
            assertThat(ReadWords.of(words)).as(words).isEqualByComparingTo(amount);
            assertThat(words)
                    .doesNotContain("零零", "零元", "零万", "零亿", "零拾", "零佰", "零仟")
                    .matches("人民币.*[整分]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1000000000000.00"})
    void hasNoWordsForNegativeAmounts(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.of(Money.of(amount, "CNY")));
    }

    @Test
    void hasNoWordsForOtherMoney() {
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.of(Money.of("1.00", "USD")));
    }

    /** From 0.01 up to 999,999,999,999.99, every length as often. */
    private static long powerOfTen(Random random) {
        return (long) Math.pow(10, 3 + random.nextInt(12)) - 2;
    }
}
