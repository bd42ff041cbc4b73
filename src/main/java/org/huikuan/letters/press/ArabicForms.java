package org.huikuan.letters.press;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An Arabic letter is written in one of four forms, as its neighbours join it. The forms are characters of their own
 * (Unicode, Arabic Presentation Forms A and B); which letter each is a form of, and which form, Unicode itself says.
 */
final class ArabicForms {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char TATWEEL = 'ـ';
    private static final char LAM = 'ل';

    private static final Map<String, char[]> FORMS = new HashMap<>();

    static {
        addForms(0xFB50, 0xFBB1);
        addForms(0xFBD3, 0xFBFF);
        addForms(0xFE80, 0xFEFC);
    }

    private ArabicForms() {}

    private static void addForms(int from, int to) {
        for (int form = from; form <= to; form++) {
            String name = Character.getName(form);
            if (name != null) {
                int kind = kind(name);
                if (kind >= 0) {
                    FORMS.computeIfAbsent(plain(Character.toString(form)), letter -> new char[4])[kind] = (char) form;
                }
            }
        }
    }

    private static int kind(String name) {
        return name.endsWith(" ISOLATED FORM")
                ? ISOLATED
                : name.endsWith(" FINAL FORM")
                        ? FINAL
                        : name.endsWith(" INITIAL FORM") ? INITIAL : name.endsWith(" MEDIAL FORM") ? MEDIAL : -1;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** In reading order; characters that are no Arabic letters stay. */
    static String shaped(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean before = joinsOn(letterBefore(text, i));
            char[] pair = i + 1 < text.length() && text.charAt(i) == LAM ? FORMS.get(text.substring(i, i + 2)) : null;
            if (pair != null) {
                shaped.append(pair[before ? FINAL : ISOLATED]);
                i++;
            } else {
                shaped.append(form(text.charAt(i), before, letterAfter(text, i)));
            }
        }
        return shaped.toString();
    }

    private static char form(char letter, boolean before, char after) {
        char[] forms = FORMS.get(String.valueOf(letter));
        if (forms == null) {
            return letter;
        }
        boolean joinsBefore = before && forms[FINAL] != 0;
        boolean joinsAfter = forms[INITIAL] != 0 && joinsBack(after);
        int kind = joinsBefore ? joinsAfter ? MEDIAL : FINAL : joinsAfter ? INITIAL : ISOLATED;
        return forms[kind] == 0 ? letter : forms[kind];
    }

    /** Whether the letter is joined to the one after it. */
    private static boolean joinsOn(char letter) {
        char @Nullable [] forms = FORMS.get(String.valueOf(letter));
        return letter == TATWEEL || (forms != null && forms[INITIAL] != 0);
    }

    private static boolean joinsBack(char letter) {
        char @Nullable [] forms = FORMS.get(String.valueOf(letter));
        return letter == TATWEEL || (forms != null && forms[FINAL] != 0);
    }

    /** Marks above and below letters part nothing. */
    private static char letterBefore(String text, int at) {
        int i = at - 1;
        while (i >= 0 && isMark(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static char letterAfter(String text, int at) {
        int i = at + 1;
        while (i < text.length() && isMark(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
