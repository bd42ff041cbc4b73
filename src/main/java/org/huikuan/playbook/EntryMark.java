package org.huikuan.playbook;

import org.huikuan.shared.Code;

/** How sure the words of an entry are (reference 0.1). */
public enum EntryMark implements Code {
    /** [R]: a proposal of this project, confirmed by nobody. */
    PROPOSAL,
    /** [O2]: named by the course; the words are the project's. */
    COURSE,
    /** [C]: common teaching of the trade. */
    COMMON,
    /** The house's own. */
    HOUSE
}
