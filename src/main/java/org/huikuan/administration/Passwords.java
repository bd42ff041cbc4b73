package org.huikuan.administration;

import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rule of passwords. */
final class Passwords {

    static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int DIFFERENT = 5;

    /** So much must be there beside words and rows of keys that are guessed first. */
    private static final int LEFT_OVER = 6;

    /** Without letters and digits that look alike, since people read it out. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int ONE_TIME = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String oneTime() {
        return RANDOM.ints(ONE_TIME, 0, LETTERS.length())
                .collect(StringBuilder::new, (s, i) -> s.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** Code of what is wrong with it; null when it may be taken. */
    static @Nullable String whatIsWrong(String password, String login) {
        if (password.length() < SHORTEST) {
            return "password-short";
        }
        if (password.length() > LONGEST) {
            return "too-long";
        }
        boolean isLogin = password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT));
        if (isLogin || password.chars().distinct().count() < DIFFERENT) {
            return "password-simple";
        }
        return GuessedFirst.leftOf(password) < LEFT_OVER ? "password-common" : null;
    }
}
