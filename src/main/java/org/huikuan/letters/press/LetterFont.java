package org.huikuan.letters.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The fonts of all letters, each read once, when a page first needs it (reading costs more than a letter), and shared
 * by all documents, each of which embeds the glyphs it uses. Noto Sans SC in two cuts (Chinese with extension A,
 * Japanese, Vietnamese), Noto Sans Thai and Arabic (SIL Open Font License 1.1, beside the templates); Liberation Sans
 * (the same licence), which PDFBox brings, for Latin letters that these lack and for Hebrew; some thousand characters of names
 * beyond extension A (𠮷) from Hanazono Mincho B 花園明朝 (Hanazono Font License); and WenQuanYi Zen Hei
 * 文泉驿正黑 (GPLv2 with font embedding exception), unpacked by the build, for Korean.
 */
@Component
class LetterFont {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NO_BREAK_HYPHEN = 0x2011;

    private final FontCut first = new FontCut("letter", FontCut.REGULAR, "/fonts/NotoSansSC-Regular.ttf");
    private final FontCut bold = new FontCut("letter", FontCut.BOLD, "/fonts/NotoSansSC-Bold.ttf");

    /** Asked in this order where the first lacks a glyph; their families stand so in the style sheet of the letters. */
    private final List<FontCut> others = List.of(
            new FontCut("latin", FontCut.REGULAR, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
            new FontCut("thai", FontCut.REGULAR, "/fonts/NotoSansThai-Regular.ttf"),
            new FontCut("arabic", FontCut.REGULAR, "/fonts/NotoSansArabic-Regular.ttf"),
            new FontCut("rare", FontCut.REGULAR, "/fonts/HanaMinB-names.ttf"),
            new FontCut("korean", FontCut.REGULAR, "/fonts/WenQuanZhengHei.ttf"));

    boolean covers(int codePoint) {
        if (isInvisible(codePoint)) {
            return true;
        }
        int kind = Character.getType(codePoint);
        int drawn = plain(codePoint);
        return kind != Character.FORMAT
                && kind != Character.PRIVATE_USE
                && (first.covers(drawn) || other(drawn) != null);
    }

    /** The cuts that draw a plain page. */
    Set<FontCut> cutsOf(String page) {
        Set<FontCut> cuts = new LinkedHashSet<>(List.of(first, bold));
        page.codePoints().filter(c -> c >= ' ' && !first.covers(c)).forEach(c -> {
            FontCut other = other(c);
            if (other != null) {
                cuts.add(other);
            }
        });
        return cuts;
    }

    private @Nullable FontCut other(int codePoint) {
        return others.stream().filter(cut -> cut.covers(codePoint)).findFirst().orElse(null);
    }

    /** The page without signs that only steer line breaks and directions, which fonts need not have. */
    static String plain(String page) {
        return page.codePoints()
                .filter(c -> !isInvisible(c))
                .map(LetterFont::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int plain(int codePoint) {
        return codePoint == NO_BREAK_SPACE ? ' ' : codePoint == NO_BREAK_HYPHEN ? '-' : codePoint;
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint == 0x200B
                || codePoint == 0xFEFF
                || codePoint == 0xAD
                || codePoint == 0x200E
                || codePoint == 0x200F;
    }
}
