package org.huikuan.cases;

import org.huikuan.shared.Code;

/** By what a contact with the customer came about. */
public enum Channel implements Code {
    PHONE,
    MAIL,
    CHAT,
    VISIT,
    LETTER,
    OTHER
}
