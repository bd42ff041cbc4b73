package org.huikuan.ledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The check character of GB 32100-2015. */
class SocialCreditCodeTest {

    @Test
    void theExampleOfTheStandardIsRight() {
        assertThat(SocialCreditCode.isRight("91350100M000100Y43")).isTrue();
    }

    @Test
    void oneWrongCharacterOrTwoExchangedOnesAreFound() {
        assertThat(SocialCreditCode.isRight("91350100M000100Y44")).isFalse();
        assertThat(SocialCreditCode.isRight("91350100M000010Y43")).isFalse();
        assertThat(SocialCreditCode.isRight("91350100M000100I43")).isFalse();
        assertThat(SocialCreditCode.isRight("91350100M000100Y4")).isFalse();
    }
}
