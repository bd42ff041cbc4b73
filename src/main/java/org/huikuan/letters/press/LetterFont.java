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
 * The font of all letters, read once (reading costs more than a letter) and shared by all documents, each of which
 * embeds the glyphs it uses. WenQuanYi Zen Hei 文泉驿正黑, GPLv2 with font embedding exception; the build unpacks it.
 */
@Component
class LetterFont {

    static final String FAMILY = "letter";

    private static final String FILE = "/fonts/WenQuanZhengHei.ttf";

    private final TrueTypeFont font;
    private final CmapSubtable glyphs;

    LetterFont() {
        try (InputStream file = LetterFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("font " + FILE + " is not on the class path; the build unpacks it");
            }
            font = new OTFParser(true).parse(new RandomAccessReadBuffer(file.readAllBytes()));
            glyphs = SearchableGlyphs.of(font);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + FILE + " cannot be read", e);
        }
        CmapTable table = cmap();
        table.setCmaps(Arrays.stream(table.getCmaps())
                .map(old -> SearchableGlyphs.sameKind(old, glyphs))
                .toArray(CmapSubtable[]::new));
    }

    boolean covers(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** The font for one document; glyphs not used are left out when the document is saved. */
    PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CmapTable cmap() {
        try {
            return font.getCmap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
