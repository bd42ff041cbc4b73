package org.huikuan.recovery;

import java.math.BigDecimal;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.Supply;
import org.huikuan.recovery.acts.MeasureRow;
import org.huikuan.shared.input.FormInput;
import org.huikuan.staffing.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One measure as a manager chooses it: precondition confirmed on evidence, owner, date, approval where it needs one. */
@Component
class ChosenMeasure {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final Approvals approvals;
    private final Collectors collectors;

    ChosenMeasure(Approvals approvals, Collectors collectors) {
        this.approvals = approvals;
        this.collectors = collectors;
    }

    void check(CaseFacts now, MeasureRow row, FormInput mistakes) {
        String of = row.kind() + ".";
        if (!row.precondition()) {
            mistakes.wrong(of + "precondition", "precondition-open");
        }
        checkOwner(of + "owner", row.owner(), now, mistakes);
        Days.notPast(mistakes, of + "date", row.date(), now.today());
        checkPercent(of + "percent", row, mistakes);
        if (row.kind().equals(MeasureKind.SUPPLY_HOLD) && now.account().supply() != Supply.OPEN) {
            String supply = now.account().supply().code();
            mistakes.wrong(of + "kind", "supply-already", supply);
        }
    }

    private void checkOwner(String field, @Nullable String owner, CaseFacts now, FormInput mistakes) {
        String team = now.kase().team();
        if (owner != null && !collectors.exists(owner)) {
            mistakes.wrong(field, "no-collector", owner);
        } else if (owner != null && collectors.isLocked(owner)) {
            mistakes.wrong(field, "locked-collector", owner);
        } else if (owner != null && !collectors.isOf(owner, team)) {
            mistakes.wrong(field, "not-in-team", owner, team);
        }
    }

    private static void checkPercent(String field, MeasureRow row, FormInput mistakes) {
        BigDecimal percent = row.percent();
        boolean discount = row.kind().equals(MeasureKind.DISCOUNT);
        if (!discount && percent != null) {
            mistakes.wrong(field, "only-discount", MeasureKind.DISCOUNT);
        } else if (discount && percent == null) {
            mistakes.refuseMissing(field);
        } else if (percent != null && percent.compareTo(WHOLE) > 0) {
            mistakes.wrong(field, "above-100");
        }
    }

    /** What is above the manager waits for its approver, unless a program says who has approved it. */
    Measure take(CaseFacts now, MeasureRow row, String by) {
        String authority = approvals.authority(now, row.kind(), row.percent());
        String approvedBy =
                Approvals.isOfTheManager(authority) ? authority.equals(Approvals.NONE) ? null : by : row.approvedBy();
        return new Measure(
                0,
                now.kase().id(),
                now.kase().accountId(),
                row.kind(),
                now.kase().position().attempt(),
                MeasureState.OPEN,
                new Measure.Grounds(row.evidence(), by, now.today(), row.percent(), authority, approvedBy),
                row.owner(),
                row.date(),
                null);
    }
}
