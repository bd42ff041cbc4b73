package org.huikuan.letters.press;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Looks for characters that the font cannot draw: a letter is printed whole or not at all. */
final class Glyphs {

    private static final int AROUND = 12;

    private final IntPredicate known;

    Glyphs(LetterFont font) {
        this.known = codePoint ->
                Character.isISOControl(codePoint) ? codePoint == '\n' || codePoint == '\r' : font.covers(codePoint);
    }

    /** @param where path of the value in the data, such as {@code recipient.name} */
    void check(String where, @Nullable Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> check(where.isEmpty() ? String.valueOf(name) : where + "." + name, part));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(where + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof String text) {
            checkText(where, text);
        }
    }

    void checkText(String where, String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!known.test(codePoint)) {
                throw new UnprintableLetter(sentence(where, text, at, codePoint), null);
            }
            at += Character.charCount(codePoint);
        }
    }

    private static Sentence sentence(String where, String text, int at, int codePoint) {
        String near = text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
        return LetterSays.NO_GLYPH.with(
                Character.toString(codePoint),
                "U+%04X".formatted(codePoint),
                String.valueOf(Character.getName(codePoint)),
                where,
                Arg.text(near));
    }
}
