package org.huikuan.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.huikuan.testing.Beside;
import org.junit.jupiter.api.Test;

/** A part of the hundred kills on every build; the whole hundred is the program {@link KilledSenders}. */
@Beside
class KilledSendersTest {

    @Test
    void loseNoLetterAndDoubleNoneUnnoticed() {
        assertThat(KilledSenders.run(20, 7L)).startsWith("20 kills");
    }
}
