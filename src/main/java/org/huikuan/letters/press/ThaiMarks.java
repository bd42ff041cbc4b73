package org.huikuan.letters.press;

/**
 * Thai marks stand above their consonant: a tone mark above a vowel mark is higher, and all of them are further left
 * above a consonant with a tall right stroke. The font draws the marks so placed under private characters, since a PDF
 * knows glyphs and no rules of placing.
 */
final class ThaiMarks {

    private static final String TALL = "ปฝฟฬ";
    private static final String ABOVE = "ัิีึื็ํ";
    private static final String TONES = "่้๊๋์";
    private static final char AM = 'ำ';

    private static final int PRIVATE = 0xF700;
    private static final int FIRST = 0xE30;
    private static final int A_KIND = 0x20;
    private static final int LEFT = 1;
    private static final int HIGH = 2;

    private ThaiMarks() {}

    static boolean isNeededFor(String page) {
        return page.chars().anyMatch(c -> c >= 0xE31 && c <= 0xE4D);
    }

    /** The page with each mark as the font draws it in its place. */
    static String placed(String page) {
        StringBuilder placed = new StringBuilder(page.length());
        char consonant = ' ';
        boolean vowel = false;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            int left = TALL.indexOf(consonant) >= 0 ? LEFT : 0;
            if (TONES.indexOf(c) >= 0) {
                boolean am = i + 1 < page.length() && page.charAt(i + 1) == AM;
                placed.append(variant(c, left + (vowel || am ? HIGH : 0)));
            } else if (ABOVE.indexOf(c) >= 0) {
                placed.append(variant(c, left));
                vowel = true;
            } else {
                placed.append(c);
                boolean below = c >= 0xE38 && c <= 0xE3A;
                consonant = below ? consonant : c;
                vowel = below && vowel;
            }
        }
        return placed.toString();
    }

    private static char variant(char mark, int kind) {
        return kind == 0 ? mark : (char) (PRIVATE + kind * A_KIND + mark - FIRST);
    }

    /** The mark that a character of the font stands for; any other character itself. */
    static int plain(int codePoint) {
        boolean isOurs = codePoint >= PRIVATE + A_KIND && codePoint < PRIVATE + 4 * A_KIND;
        return isOurs ? FIRST + (codePoint - PRIVATE) % A_KIND : codePoint;
    }
}
