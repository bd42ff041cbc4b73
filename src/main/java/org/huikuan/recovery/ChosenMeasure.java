package org.huikuan.recovery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Collectors;
import org.huikuan.cases.StageDesk;
import org.huikuan.ledger.Supply;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One measure as a manager chooses it: precondition confirmed on evidence, owner, date, approval where it needs one. */
@Component
class ChosenMeasure {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final StageDesk desk;
    private final Approvals approvals;
    private final Collectors collectors;

    ChosenMeasure(StageDesk desk, Approvals approvals, Collectors collectors) {
        this.desk = desk;
        this.approvals = approvals;
        this.collectors = collectors;
    }

    /** @throws org.huikuan.shared.BadInput naming every wrong field of the measure */
    Measure read(Map<String, @Nullable Object> row, String kind, CaseFacts now) {
        FormInput words = new FormInput(row);
        String evidence = words.required("evidence", 1000);
        if (!"true".equals(String.valueOf(row.get("precondition")))) {
            words.wrong("precondition", "precondition-open", "must be confirmed before the measure is chosen");
        }
        String owner = owner(words, now);
        LocalDate dueOn = Days.notPast(words, "date", now.today());
        BigDecimal percent = percent(words, kind);
        if (kind.equals(MeasureKind.SUPPLY_HOLD) && now.account().supply() != Supply.OPEN) {
            words.wrong(
                    "kind",
                    "supply-already",
                    "the supply is " + now.account().supply().code() + " already");
        }
        String authority = approvals.authority(now, kind, percent);
        String approvedBy = approvedBy(words, authority);
        words.check();
        return new Measure(
                0,
                now.kase().id(),
                now.kase().accountId(),
                kind,
                now.kase().position().attempt(),
                MeasureState.OPEN,
                new Measure.Grounds(
                        Objects.requireNonNull(evidence), desk.userId(), now.today(), percent, authority, approvedBy),
                owner,
                Objects.requireNonNull(dueOn),
                null);
    }

    private @Nullable String owner(FormInput words, CaseFacts now) {
        String owner = words.text("owner", 64);
        if (owner != null && !collectors.exists(owner)) {
            words.wrong("owner", "no-collector", "'" + owner + "' is no user of group collectors or managers", owner);
        } else if (owner != null && collectors.isLocked(owner)) {
            words.wrong("owner", "locked-collector", "'" + owner + "' cannot log in any more", owner);
        } else if (owner != null && !collectors.isOf(owner, now.kase().team())) {
            words.wrong(
                    "owner",
                    "not-in-team",
                    "'" + owner + "' is not in team " + now.kase().team(),
                    owner,
                    now.kase().team());
        }
        return owner;
    }

    private static @Nullable BigDecimal percent(FormInput words, String kind) {
        if (!kind.equals(MeasureKind.DISCOUNT)) {
            words.refuse("percent", "only-discount", "belongs to " + MeasureKind.DISCOUNT + " only");
            return null;
        }
        BigDecimal percent = words.amount("percent");
        if (percent == null) {
            words.refuseMissing("percent");
        } else if (percent.compareTo(WHOLE) > 0) {
            words.wrong("percent", "above-100", "is above 100");
            return null;
        }
        return percent;
    }

    private @Nullable String approvedBy(FormInput words, String authority) {
        String approvedBy = words.text("approvedBy", 200);
        if (Approvals.isOfTheManager(authority)) {
            return authority.equals(Approvals.NONE) ? null : desk.userId();
        }
        if (approvedBy == null) {
            words.wrong(
                    "approvedBy",
                    "approval-missing",
                    "is missing: the approval of the " + authority + " is needed; write who gave it",
                    authority);
        }
        return approvedBy;
    }
}
