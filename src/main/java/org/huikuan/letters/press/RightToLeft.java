package org.huikuan.letters.press;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Arabic and Hebrew names in a page that runs from the left: the order of the Unicode bidirectional algorithm. */
final class RightToLeft implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»（）【】《》";

    static boolean isNeededFor(String page) {
        char[] text = page.toCharArray();
        return Bidi.requiresBidi(text, 0, text.length);
    }

    /**
     * Cuts a paragraph into stretches that run from the left and stretches that run from the right. Numbers within the
     * latter belong to them, and so does the closing bracket of one that opens there.
     */
    static final class Splitter implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String text, byte direction) {
            runs.clear();
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
            int from = 0;
            while (from < text.length()) {
                boolean right = bidi.getLevelAt(from) > 0;
                int to = from + 1;
                while (to < text.length() && (bidi.getLevelAt(to) > 0 == right || (right && closes(text, from, to)))) {
                    to++;
                }
                runs.add(new BidiTextRun(from, to - from, right ? RTL : LTR));
                from = to;
            }
        }

        private static boolean closes(String text, int from, int at) {
            int pair = BRACKETS.indexOf(text.charAt(at));
            if (pair < 0 || pair % 2 == 0) {
                return false;
            }
            char opening = BRACKETS.charAt(pair - 1);
            int open = 0;
            for (char c : text.substring(from, at).toCharArray()) {
                open += c == opening ? 1 : c == BRACKETS.charAt(pair) ? -1 : 0;
            }
            return open > 0;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        @Override
        public byte getBaseDirection(String text) {
            return LTR;
        }
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[text.length()];
        Character[] order = new Character[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = levels[i] % 2 == 0 ? text.charAt(i) : mirrored(text.charAt(i));
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        StringBuilder visual = new StringBuilder();
        for (Character c : order) {
            visual.append(c.charValue());
        }
        return visual.toString();
    }

    private static char mirrored(char c) {
        int at = BRACKETS.indexOf(c);
        return at < 0 ? c : BRACKETS.charAt(at % 2 == 0 ? at + 1 : at - 1);
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.plain(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
