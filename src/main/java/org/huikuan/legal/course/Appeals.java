package org.huikuan.legal.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which appeals a ruling opens (CPL 165, 171, 286): against a judgment of first instance fifteen days from service,
 * against a ruling that refuses the suit ten, for a party without domicile in the country thirty. Small claims are final
 * at first instance, and so is everything that is no judgment of a court.
 */
final class Appeals {

    /** Judgments: for us, for us in part, against us. */
    static final Set<String> JUDGMENTS =
            Set.of(RulingKind.JUDGMENT.code(), RulingKind.PARTLY_WON.code(), RulingKind.DISMISSED.code());

    private static final String SMALL_CLAIMS = LegalRoute.SMALL_CLAIMS.code();
    private static final String SUIT = LegalRoute.SUIT.code();

    private Appeals() {}

    /**
     * @param route of the claim that was decided
     * @param abroad whether the debtor has no domicile in the country
     * @return the events that let the periods begin; empty when the ruling is final
     */
    static List<String> opened(String kind, String route, boolean abroad) {
        if (route.equals(SMALL_CLAIMS)) {
            return List.of();
        }
        List<String> events = new ArrayList<>();
        if (JUDGMENTS.contains(kind)) {
            events.add("appealable:judgment");
        } else if (kind.equals(RulingKind.REJECTED.code()) && route.equals(SUIT)) {
            events.add("appealable:ruling");
        } else {
            return List.of();
        }
        if (abroad) {
            events.add("appealable:abroad");
        }
        return events;
    }

    /** The word by which periods know the ruling: every judgment is one. */
    static String event(String kind) {
        return JUDGMENTS.contains(kind) ? "judgment" : kind;
    }

    /** Whether the ruling may be recorded before it takes effect: served, and still open to appeal. */
    static boolean mayWait(String kind, String route) {
        return !kind.equals(RulingKind.DISMISSED.code()) && JUDGMENTS.contains(kind) && !route.equals(SMALL_CLAIMS);
    }
}
