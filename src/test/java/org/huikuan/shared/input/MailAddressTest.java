package org.huikuan.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar@buyer.example",
                "li.wei+ar@mail.buyer.com.cn",
                "o'neil_1@buyer-2.example",
                "a@b.c",
                "ar@xn--fsqu00a.xn--fiqs8s"
            })
    void anAddressThatServersTakeIsOne(String text) {
        assertThat(MailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "buyer",
                "用户@buyer.example",
                "ar@例子.中国",
                "ar＠buyer.example",
                "ar@buyer",
                "ar@@buyer.example",
                "ar@buyer..example",
                ".ar@buyer.example",
                "ar.@buyer.example",
                "ar@-buyer.example",
                "ar@buyer.example.",
                "a r@buyer.example",
                "a@b.c;d@e.f",
                "a@b.c\nBcc: x@y.z",
                "<ar@buyer.example>"
            })
    void anythingElseIsNone(String text) {
        assertThat(MailAddress.isOne(text)).isFalse();
    }
}
