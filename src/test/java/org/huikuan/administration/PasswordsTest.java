package org.huikuan.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12",
                "Password2026!",
                "P4$$w0rd2026",
                "qwertyuiop1",
                "1234567890a",
                "1qaz2wsx3edc",
                "woaini1314520",
                "huikuan2026!",
                "Admin@123456",
                "Welcome2026!!",
                "abcdefghij1",
                "aaaaaaabbbbbbbc9x"
            })
    void whatGuessersTryFirstIsRefused(String password) {
        assertThat(Passwords.whatIsWrong(password, "li")).isIn("password-common", "password-simple");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short-one", "li-and-more-of-it", "abababababab"})
    void soIsWhatIsShortOrTheLoginOrTwoKeys(String password) {
        assertThat(Passwords.whatIsWrong(password, "li")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password-of-the-tests", "horse battery staple", "春眠不觉晓处处闻啼鸟", "k7Tq-wm2Zx"})
    void aSentenceOrAMixtureIsTaken(String password) {
        assertThat(Passwords.whatIsWrong(password, "li")).isNull();
    }

    @Test
    void whatTheHouseMakesItselfIsTaken() {
        assertThat(Passwords.whatIsWrong(Passwords.oneTime(), "li")).isNull();
    }
}
