package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.PROSECUTING;
import static org.huikuan.legal.LegalStep.ENFORCE;
import static org.huikuan.legal.LegalStep.WATCH;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Channel;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalRecord.Enforcement;
import org.huikuan.legal.LegalRecord.Ruling;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enforcement (强制执行): applied for, and what came of it. */
@Component
class EnforcementActs {

    private static final String IDLE = "enforcement-idle";
    private static final String APPLIED = "applied";
    private static final String RECOVERED = "recovered";
    private static final String SETTLED = "settled";
    private static final String WRITE_OFF = "write-off";
    private static final Set<String> RESULTS = Set.of(APPLIED, RECOVERED, SETTLED, "no-assets", WRITE_OFF);
    private static final Set<String> PROMISE = Set.of("amount", "currency", "date", "person", "note");

    private final LegalDesk desk;
    private final LegalRecords records;
    private final Deadlines deadlines;
    private final WriteOffActs writeOffs;

    EnforcementActs(LegalDesk desk, LegalRecords records, Deadlines deadlines, WriteOffActs writeOffs) {
        this.desk = desk;
        this.records = records;
        this.deadlines = deadlines;
        this.writeOffs = writeOffs;
    }

    void enforce(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.at(id, PROSECUTING, ENFORCE);
        FormInput words = Words.of(values);
        String result = Words.code(words, "result", RESULTS);
        if (WRITE_OFF.equals(result)) {
            writeOffs.propose(now, words, ENFORCE);
            return;
        }
        Enforcement done = read(now, words, result);
        if (SETTLED.equals(result)) {
            desk.cases().log(now, promise(values), Channel.LETTER, null);
        }
        records.add(done);
        desk.journal(now, "legal-enforcement", done.result() + " " + done.happenedOn(), done.note());
        deadlines.happened(now, "enforcement:" + done.result(), done.happenedOn());
        goOn(desk.cases().facts(id), done);
    }

    private Enforcement read(CaseFacts now, FormInput words, @Nullable String result) {
        LocalDate on = Words.past(words, "on", now, true);
        String court = words.text("court", 200);
        String docket = words.text("docket", 100);
        String note = words.text("note", 4000);
        if (APPLIED.equals(result)) {
            if (court == null) {
                words.refuseMissing("court");
            }
            LocalDate performBy = records.latest(Ruling.class, now.kase().id().value())
                    .map(Ruling::performBy)
                    .orElse(null);
            if (on != null && performBy != null && !on.isAfter(performBy)) {
                words.wrong(
                        "on",
                        "perform-first",
                        "the debtor may perform until " + performBy + "; apply after that day",
                        performBy);
            }
        }
        words.check();
        return new Enforcement(
                0,
                now.kase().id().value(),
                Objects.requireNonNull(result),
                Objects.requireNonNull(on),
                court,
                docket,
                note,
                now.today(),
                desk.userId());
    }

    /**
     * Applied: looked at again when the court has been idle for too long. Recovered: the case ends as settled with the
     * receipt; until it is posted the money is looked for. No assets: nothing more can be done now.
     */
    private void goOn(CaseFacts now, Enforcement done) {
        int attempt = now.kase().position().attempt();
        if (APPLIED.equals(done.result())) {
            LocalDate idle = deadlines.open(now.kase().id()).stream()
                    .filter(d -> d.term().equals(IDLE))
                    .map(Deadline::untilOn)
                    .max(LocalDate::compareTo)
                    .orElse(now.today());
            desk.go(now, ENFORCE, attempt + 1, now.today(), idle);
        } else if (SETTLED.equals(done.result()) || RECOVERED.equals(done.result())) {
            desk.go(now, ENFORCE, attempt + 1);
        } else {
            desk.go(now, WATCH, attempt);
        }
    }

    /** An agreement in enforcement is a signed promise. */
    private static Map<String, @Nullable Object> promise(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> words = new HashMap<>();
        PROMISE.forEach(field -> words.put(field, values.get(field)));
        words.put("result", "promised");
        words.put("form", "signed");
        return words;
    }
}
