package org.huikuan.playbook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in pieces: single Chinese characters, pairs of them that stand side by side, and words of letters or digits. */
final class Grams {

    private static final Pattern RUN = Pattern.compile("(?<chinese>\\p{IsHan}+)|(?<word>[a-z0-9]+)");

    private Grams() {}

    /** In the width and the case in which texts are compared. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** @param text plain */
    static List<String> of(String text) {
        List<String> grams = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            String chinese = run.group("chinese");
            if (chinese == null) {
                grams.add(run.group("word"));
            } else {
                add(chinese, grams);
            }
        }
        return grams;
    }

    private static void add(String chinese, List<String> grams) {
        for (int i = 0; i < chinese.length(); i++) {
            grams.add(chinese.substring(i, i + 1));
            if (i + 1 < chinese.length()) {
                grams.add(chinese.substring(i, i + 2));
            }
        }
    }

    static boolean isWord(String gram) {
        char first = gram.charAt(0);
        return first >= 'a' && first <= 'z' || first >= '0' && first <= '9';
    }
}
