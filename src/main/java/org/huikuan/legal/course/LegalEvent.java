package org.huikuan.legal.course;

import java.util.Map;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;

/**
 * What ends a statutory period beside a claim, a ruling, an enforcement or another period, which the table
 * {@code legal_term} names as {@code filed:suit} or {@code met:hearing}.
 */
public enum LegalEvent implements Code {
    EFFECTIVE,
    ENFORCEABLE,
    CASE_MOVED,
    SMALL_CLAIMS_FINAL;

    private static final Map<String, String> LISTS = Map.of(
            "filed", Code.listOf(LegalRoute.class),
            "ruled", Code.listOf(RulingKind.class),
            "enforcement", Code.listOf(EnforcementResult.class),
            "met", "legal-term");

    /** The event as people are told it. */
    public static Arg said(String event) {
        String[] whatAndWhich = event.split(":", 2);
        String list = LISTS.get(whatAndWhich[0]);
        return list == null
                ? Arg.code(Code.listOf(LegalEvent.class), whatAndWhich[0])
                : Arg.code(list, whatAndWhich[whatAndWhich.length - 1]);
    }
}
