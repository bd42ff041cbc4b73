package org.huikuan.exports;

import org.huikuan.shared.SheetText;

/** Keeps text from being taken for a formula by whatever program opens it. */
final class Cells {

    private Cells() {}

    /** As {@link SheetText#harmless}. */
    static String harmless(String text) {
        return SheetText.harmless(text);
    }
}
