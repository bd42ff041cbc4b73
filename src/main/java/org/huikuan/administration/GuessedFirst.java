package org.huikuan.administration;

import java.util.List;
import java.util.Locale;

/**
 * What a guesser tries first: words that many people choose, rows of the keyboard, runs of digits or letters, a date.
 * They count for nothing in a password; what is left over must be long enough by itself.
 */
final class GuessedFirst {

    /** As they are found at the top of lists of stolen passwords, English and Chinese (by sound), and our own names. */
    private static final List<String> WORDS = List.of(
            "password",
            "passwort",
            "passw",
            "administrator",
            "admin",
            "welcome",
            "willkommen",
            "letmein",
            "iloveyou",
            "woaini",
            "woaiwo",
            "mima",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "batman",
            "dragon",
            "monkey",
            "shadow",
            "master",
            "michael",
            "jordan",
            "hello",
            "nihao",
            "secret",
            "changeme",
            "changeit",
            "default",
            "company",
            "gongsi",
            "caiwu",
            "cuishou",
            "huikuan",
            "login",
            "guest",
            "root",
            "user",
            "test",
            "temp",
            "access",
            "trustno",
            "starwars",
            "whatever",
            "freedom",
            "qazwsx",
            "asdasd",
            "zxczxc",
            "taobao",
            "alibaba",
            "tencent",
            "weixin",
            "wechat",
            "beijing",
            "shanghai",
            "china",
            "zhongguo",
            "spring",
            "summer",
            "autumn",
            "winter",
            "january",
            "february",
            "october",
            "november",
            "december");

    private static final List<String> ROWS = List.of(
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "abcdefghijklmnopqrstuvwxyz",
            "1qaz2wsx3edc4rfv5tgb",
            "1q2w3e4r5t6y7u8i9o0p",
            "qweasdzxc",
            "!@#$%^&*()");

    /** A year, or numbers that sound like something. */
    private static final String NUMBERS = "(?:19|20)\\d\\d|5201314|1314520|1314|520|147258|159357|121212";

    private static final int RUN = 3;

    private GuessedFirst() {}

    /** How many characters are left when all that is guessed first is taken out. */
    static int leftOf(String password) {
        String left = letters(withoutRuns(password.toLowerCase(Locale.ROOT)).replaceAll(NUMBERS, ""));
        for (String word : WORDS) {
            left = left.replace(word, "");
        }
        return left.length();
    }

    /** {@code p4$$w0rd} is no other word than {@code password}. */
    private static String letters(String password) {
        return password.replace('0', 'o')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static String withoutRuns(String password) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (at < password.length()) {
            int run = runAt(password, at);
            if (run < RUN) {
                left.append(password, at, at + 1);
                at++;
            } else {
                at += run;
            }
        }
        return left.toString();
    }

    private static int runAt(String password, int at) {
        int longest = 1;
        while (at + longest < password.length() && password.charAt(at + longest) == password.charAt(at)) {
            longest++;
        }
        for (String row : ROWS) {
            longest = Math.max(longest, along(row, password, at));
            longest = Math.max(longest, along(new StringBuilder(row).reverse().toString(), password, at));
        }
        return longest;
    }

    private static int along(String row, String password, int at) {
        int length = 0;
        while (at + length < password.length() && row.contains(password.substring(at, at + length + 1))) {
            length++;
        }
        return length;
    }
}
