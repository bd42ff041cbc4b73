package org.huikuan.letters.press;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Which character a glyph stands for when a PDF is searched. CJK fonts draw 人 and the radical ⼈ with one glyph, and a
 * PDF names the first character of a glyph only: here the one that people type comes first.
 */
final class SearchableGlyphs extends CmapSubtable {

    private static final int SPACE = ' ';
    private static final int FIGURE_DASH = 0x2012;

    private final CmapLookup all;

    private SearchableGlyphs(CmapLookup all) {
        this.all = all;
    }

    static SearchableGlyphs of(TrueTypeFont font) throws IOException {
        return new SearchableGlyphs(font.getUnicodeCmapLookup());
    }

    /** The same glyphs under the platform and encoding of a table that they replace. */
    static CmapSubtable sameKind(CmapSubtable old, CmapSubtable glyphs) {
        SearchableGlyphs table = new SearchableGlyphs(glyphs);
        table.setPlatformId(old.getPlatformId());
        table.setPlatformEncodingId(old.getPlatformEncodingId());
        return table;
    }

    @Override
    public int getGlyphId(int codePoint) {
        return all.getGlyphId(codePoint);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        List<Integer> codes = all.getCharCodes(glyph);
        if (codes == null || codes.isEmpty()) {
            return codes;
        }
        List<Integer> typedFirst = new ArrayList<>(codes);
        typedFirst.replaceAll(ThaiMarks::plain);
        typedFirst.sort(Comparator.comparing((Integer code) -> code != SPACE)
                .thenComparing(code -> !isTyped(code))
                .thenComparing(SearchableGlyphs::isPersian)
                .thenComparing(code -> code == FIGURE_DASH)
                .thenComparing(Comparator.naturalOrder()));
        return typedFirst;
    }

    /** Arabic Presentation Forms A, whose yeh shares glyphs with the Arabic one. */
    private static boolean isPersian(int code) {
        return code >= 0xFB50 && code < 0xFE00;
    }

    private static boolean isTyped(int code) {
        boolean isRadical = code >= 0x2E80 && code < 0x2FE0;
        return !isRadical && Normalizer.isNormalized(Character.toString(code), Normalizer.Form.NFKC);
    }
}
