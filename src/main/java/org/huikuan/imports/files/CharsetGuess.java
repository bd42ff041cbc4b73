package org.huikuan.imports.files;

import java.nio.charset.Charset;
import java.util.List;
import org.huikuan.imports.ImportKind;

/**
 * Tells the East Asian double-byte character sets apart by how usual their characters are: each has its everyday ones
 * in one region, and text of one set read as another falls outside that region.
 */
final class CharsetGuess {

    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset EUC_KR = Charset.forName("EUC-KR");
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    /** With fewer characters than this nothing can be said, and a house that writes Chinese is assumed. */
    private static final int FEW = 8;

    private static final double SURE = 0.9;
    private static final double CLEARLY = 0.2;

    /** The possible sets of a text that is no UTF-8, the likeliest first. One: it is sure. */
    static List<Charset> of(byte[] head) {
        Share gb = gb18030(head);
        if (hasKnownHeading(head)) {
            return List.of(GB18030);
        }
        double big5 = share(head, 0xA4, 0xC6, true);
        double korean = share(head, 0xB0, 0xC8, false);
        double japanese = japanese(head);
        double chinese = gb.everyday();
        if (gb.characters() < FEW) {
            return chinese > 0.5 ? List.of(GB18030) : List.of();
        }
        if (japanese > SURE && chinese < SURE) {
            return List.of(SHIFT_JIS, GB18030);
        }
        if (big5 >= SURE && big5 > chinese + CLEARLY) {
            return List.of(BIG5);
        }
        if (korean > 0.99 && chinese > SURE) {
            return List.of(EUC_KR, GB18030);
        }
        if (chinese <= 0.5) {
            return List.of();
        }
        return big5 > chinese ? List.of(BIG5, GB18030) : List.of(GB18030);
    }

    private CharsetGuess() {}

    private static boolean hasKnownHeading(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 8_000), GB18030);
        return List.of(ImportKind.values()).stream()
                .flatMap(k -> k.columns().stream())
                .flatMap(c -> c.headings().stream())
                .filter(h -> h.length() > 1 && h.charAt(0) > 0x2E80)
                .anyMatch(text::contains);
    }

    /** @param everyday part of the characters that are everyday Chinese; characters of four bytes are beyond doubt */
    private record Share(double everyday, int characters) {}

    /** Everyday Chinese has its second byte above 0xA0 and its first from 0xB0 to 0xD7; accented Latin letters do not. */
    private static Share gb18030(byte[] head) {
        int everyday = 0;
        int all = 0;
        for (int i = 0; i + 1 < head.length; i++) {
            int lead = head[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int trail = head[i + 1] & 0xFF;
            boolean four = trail >= 0x30 && trail <= 0x39;
            boolean mark = lead <= 0xA9 && lead >= 0xA1 && trail > 0xA0;
            all += mark ? 0 : 1;
            everyday += four || !mark && trail > 0xA0 && lead >= 0xB0 && lead <= 0xF7 ? 1 : 0;
            i += four ? 3 : 1;
        }
        return new Share(all == 0 ? 1 : (double) everyday / all, all);
    }

    /** Part of the two-byte characters whose first byte is in the everyday region. */
    private static double share(byte[] head, int first, int last, boolean isBig5) {
        int everyday = 0;
        int all = 0;
        for (int i = 0; i + 1 < head.length; i++) {
            int lead = head[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int trail = head[++i] & 0xFF;
            boolean mark = lead >= 0xA1 && lead <= 0xA3;
            boolean possible = trail > 0xA0 && trail < 0xFF || isBig5 && trail >= 0x40 && trail < 0x7F;
            all += mark ? 0 : 1;
            everyday += !mark && possible && lead >= first && lead <= last ? 1 : 0;
        }
        return all == 0 ? 0 : (double) everyday / all;
    }

    /** Part of kana and everyday kanji. */
    private static double japanese(byte[] head) {
        int everyday = 0;
        int all = 0;
        for (int i = 0; i + 1 < head.length; i++) {
            int lead = head[i] & 0xFF;
            if (lead >= 0x80) {
                boolean oneByte = lead >= 0xA1 && lead <= 0xDF;
                everyday += lead == 0x82 || lead == 0x83 || lead >= 0x88 && lead <= 0x97 ? 1 : 0;
                all++;
                i += oneByte ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) everyday / all;
    }
}
