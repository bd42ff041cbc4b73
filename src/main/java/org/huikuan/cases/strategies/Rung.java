package org.huikuan.cases.strategies;

import java.util.Set;
import org.huikuan.cases.Position;
import org.huikuan.letters.LetterCode;
import org.huikuan.shared.Code;

/** The ten rungs of pressure (压力催收十步台阶法, reference 2.2). On which one a case stands is a fact. */
public enum Rung implements Code {
    PL_01,
    PL_02,
    PL_03,
    PL_04,
    PL_05,
    PL_06,
    PL_07,
    PL_08,
    PL_09,
    PL_10;

    private static final Set<String> BEFORE_THE_NOTICE = Set.of("brief", "choose", "measures");
    private static final Set<String> BEFORE_THE_MEANS = Set.of("review", "complete-file", "letter", "answer");
    private static final String ROUTE = "route";

    /**
     * @param left letters of the case that have left the house
     * @param daysPastDue of the item that drives the case
     */
    public static Rung of(Position at, Set<LetterCode> left, long daysPastDue) {
        return switch (at.stage()) {
            case REMINDER_CALL -> ofCalls(at, left, daysPastDue);
            case VISIT -> PL_04;
            case MANAGER_VISIT -> PL_05;
            case COMMERCIAL_RECOVERY ->
                left.contains(LetterCode.L06) || !BEFORE_THE_NOTICE.contains(at.step()) ? PL_07 : PL_06;
            case LEGAL_ACTION -> ofLaw(at.step());
        };
    }

    /** The courtesy reminder comes before the first call on the first day, a written demand after calls. */
    private static Rung ofCalls(Position at, Set<LetterCode> left, long daysPastDue) {
        if (left.contains(LetterCode.L03) || left.contains(LetterCode.L01)) {
            return PL_03;
        }
        return at.attempt() == 1 && daysPastDue <= 1 ? PL_01 : PL_02;
    }

    private static Rung ofLaw(String step) {
        if (BEFORE_THE_MEANS.contains(step)) {
            return PL_08;
        }
        return step.equals(ROUTE) || step.equals("file") ? PL_09 : PL_10;
    }

    @Override
    public String code() {
        return name().replace('_', '-');
    }
}
