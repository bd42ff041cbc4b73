package org.huikuan.letters.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/**
 * The fonts of all letters, read once (reading costs more than a letter) and shared by all documents, each of which
 * embeds the glyphs it uses. WenQuanYi Zen Hei 文泉驿正黑, GPLv2 with font embedding exception, unpacked by the build;
 * and for Latin letters that it lacks, Vietnamese among them, Liberation Sans (SIL Open Font License 1.1), which
 * PDFBox brings along.
 */
@Component
class LetterFont {

    static final String FAMILY = "letter";

    /** Drawn where {@link #FAMILY} lacks a glyph. */
    static final String SECOND_FAMILY = "latin";

    private static final String FILE = "/fonts/WenQuanZhengHei.ttf";
    private static final String SECOND_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NO_BREAK_HYPHEN = 0x2011;

    private final Cut first = new Cut(FILE);
    private final Cut second = new Cut(SECOND_FILE);

    /** Letters that run from the right are not: nothing here would set them in their order. */
    boolean covers(int codePoint) {
        return isDrawn(plain(codePoint)) || isInvisible(codePoint);
    }

    private boolean isDrawn(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && (first.covers(codePoint) || second.covers(codePoint));
    }

    /** The page without signs that only steer line breaks, which fonts need not have. */
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
        return codePoint == 0x200B || codePoint == 0xFEFF || codePoint == 0xAD || codePoint == 0x200E;
    }

    /** The font for one document; glyphs not used are left out when the document is saved. */
    PDFont in(PDDocument document) {
        return first.in(document);
    }

    PDFont secondIn(PDDocument document) {
        return second.in(document);
    }

    /** One font file. */
    private static final class Cut {

        private final TrueTypeFont font;
        private final CmapSubtable glyphs;

        Cut(String name) {
            try (InputStream file = LetterFont.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("font " + name + " is not on the class path; the build brings it");
                }
                font = new OTFParser(true).parse(new RandomAccessReadBuffer(file.readAllBytes()));
                glyphs = SearchableGlyphs.of(font);
                CmapTable table = font.getCmap();
                table.setCmaps(Arrays.stream(table.getCmaps())
                        .map(old -> SearchableGlyphs.sameKind(old, glyphs))
                        .toArray(CmapSubtable[]::new));
            } catch (IOException e) {
                throw new UncheckedIOException("font " + name + " cannot be read", e);
            }
        }

        boolean covers(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }

        PDFont in(PDDocument document) {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
