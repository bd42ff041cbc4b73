package org.huikuan.ledger.contracts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huikuan.shared.Code;

/** How large an enterprise is by the rules for small and medium ones (企业划型), or that it is none. */
public enum SizeClass implements Code {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    /** 机关、事业单位: a buyer only, whose late payment the rules for small and medium enterprises know. */
    PUBLIC;

    /** What a creditor may be: a public body sells nothing. */
    public static final Set<SizeClass> OF_CREDITORS = Collections.unmodifiableSet(EnumSet.range(MICRO, LARGE));

    /** Whom the rules for small and medium enterprises protect. */
    public boolean isSmallOrMedium() {
        return compareTo(MEDIUM) <= 0;
    }

    /** The codes of {@link #OF_CREDITORS}, in their order. */
    public static List<String> codesOfCreditors() {
        return OF_CREDITORS.stream().map(Code::code).toList();
    }
}
