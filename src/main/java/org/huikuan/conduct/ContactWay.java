package org.huikuan.conduct;

import org.huikuan.shared.Code;

/** By what way the house contacts a customer, as the contact rules tell them apart. */
public enum ContactWay implements Code {
    CALL,
    VISIT,
    /** What rings or blinks at once: a chat. */
    MESSAGE,
    /** What is read when the reader likes: paper, mail. */
    LETTER
}
