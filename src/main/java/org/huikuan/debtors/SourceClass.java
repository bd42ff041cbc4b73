package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** Five kinds of sources of what is heard about a debtor (五间), each in its lawful reading (reference 3.3.2). */
public enum SourceClass implements Code {
    /** 因间: people of the same town or trade. */
    IN_1,
    /** 内间: people inside who like to tell; nobody is ever paid for it. */
    IN_2,
    /** 反间: what the debtor says itself. */
    IN_3,
    /** 死间: what answered to our own open notices. */
    IN_4,
    /** 生间: our visitors and investigators who come back with a report. */
    IN_5;

    @Override
    public String code() {
        return name().replace('_', '-');
    }
}
