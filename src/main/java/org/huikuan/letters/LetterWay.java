package org.huikuan.letters;

import org.huikuan.shared.Code;

/** How a letter leaves the house. */
public enum LetterWay implements Code {
    MAIL,
    /** Made as a PDF; a person posts it or hands it over. */
    PRINT
}
