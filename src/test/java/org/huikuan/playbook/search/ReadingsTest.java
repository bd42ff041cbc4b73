package org.huikuan.playbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody on the phone types letters, not characters. */
class ReadingsTest {

    @ParameterizedTest
    @CsvSource({
        "老板不在,lbbz",
        "老板不在,laobanbuzai",
        "老板不在,bbz",
        "老板不在,lban",
        "老板不在,laob",
        "还没收到发票,hmsdfp",
        "还没收到发票,shoudaofp",
        "银行转账,yhzz",
        "旅行,lvx",
        "质量有问题,zhlyw",
        "质量有问题,zlywt",
        "已付、票据已寄,yfpj"
    })
    void textIsFoundByHowItIsSpoken(String text, String typed) {
        assertThat(Readings.of(text).sounds(typed)).as(typed).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"老板不在,bzl", "老板不在,lbbzx", "老板不在,laabanbuzai", "boss,boss"})
    void anythingElseIsNot(String text, String typed) {
        assertThat(Readings.of(text).sounds(typed)).as(typed).isFalse();
    }

    @Test
    void aCharacterMaySoundInSeveralWays() {
        assertThat(Readings.of("还款").sounds("hk")).isTrue();
        assertThat(Readings.of("还款").sounds("huankuan")).isTrue();
        assertThat(Readings.of("行").sounds("xing")).isTrue();
        assertThat(Readings.of("行").sounds("hang")).isTrue();
    }
}
