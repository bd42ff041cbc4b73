package org.huikuan.letters.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One font file, read when it is needed for the first time and then shared by all documents. */
final class FontCut {

    static final int REGULAR = 400;
    static final int BOLD = 700;

    final String family;
    final int weight;
    private final String file;
    private volatile @Nullable Glyphs glyphs;

    FontCut(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    private record Glyphs(TrueTypeFont font, CmapSubtable table) {}

    boolean covers(int codePoint) {
        return glyphs().table().getGlyphId(codePoint) != 0;
    }

    /** The font for one document; glyphs not used are left out when the document is saved. */
    PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, glyphs().font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Glyphs glyphs() {
        if (glyphs == null) {
            read();
        }
        return Objects.requireNonNull(glyphs);
    }

    private synchronized void read() {
        if (glyphs == null) {
            try (InputStream bytes = FontCut.class.getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new IllegalStateException("font " + file + " is not on the class path; the build brings it");
                }
                glyphs = parsed(new OTFParser(true).parse(new RandomAccessReadBuffer(bytes.readAllBytes())));
            } catch (IOException e) {
                throw new UncheckedIOException("font " + file + " cannot be read", e);
            }
        }
    }

    private static Glyphs parsed(TrueTypeFont font) throws IOException {
        CmapSubtable searchable = SearchableGlyphs.of(font);
        CmapTable table = font.getCmap();
        table.setCmaps(Arrays.stream(table.getCmaps())
                .map(old -> SearchableGlyphs.sameKind(old, searchable))
                .toArray(CmapSubtable[]::new));
        return new Glyphs(font, searchable);
    }
}
