package org.huikuan.cases.conduct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.huikuan.conduct.RedLine;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PersonChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands beside the form of a call: whether the customer may be called now, not before when, and what binds us. */
@Component
public class ConductSheet {

    private final CaseConduct conduct;
    private final Counterparts people;
    private final ContactTiming timing;

    ConductSheet(CaseConduct conduct, Counterparts people, ContactTiming timing) {
        this.timing = timing;
        this.conduct = conduct;
        this.people = people;
    }

    /** What sheet {@code conduct} shows, of a call now to whom the payment is asked of. */
    public Map<String, Object> of(CaseFacts now) {
        Map<String, Object> sheet = of(now, ContactWay.CALL, Matter.PAY);
        timing.propose(now).ifPresent(best -> sheet.put("proposal", best));
        return withRedLines(sheet);
    }

    /** The same of a call now to a person. @param person by name; null: nobody in particular */
    public Map<String, Object> ofCallTo(CaseFacts now, @Nullable String person) {
        return withRedLines(of(now, ContactWay.CALL, person));
    }

    /** The same of a visit; the red lines stand beside the field that says they were read. */
    public Map<String, Object> ofVisit(CaseFacts now) {
        return of(now, ContactWay.VISIT, Matter.DECIDE);
    }

    /** The same of a visit with the manager. */
    public Map<String, Object> ofManagerVisit(CaseFacts now) {
        return withRedLines(ofVisit(now));
    }

    private static Map<String, Object> withRedLines(Map<String, Object> sheet) {
        sheet.put("redLines", RedLine.values());
        return sheet;
    }

    private Map<String, Object> of(CaseFacts now, ContactWay way, Matter matter) {
        List<Counterpart> known = people.of(now.account().id());
        return of(
                now, way, PersonChoice.of(matter, known).map(Counterpart::name).orElse(null));
    }

    private Map<String, Object> of(CaseFacts now, ContactWay way, @Nullable String person) {
        Permission said = conduct.ask(now, way, person, conduct.moment(now), false);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("permission", said);
        sheet.put("binding", binding(now));
        return sheet;
    }

    /** What binds us today. */
    public static List<ConductFact> binding(CaseFacts now) {
        return now.insight().restraint().facts().stream()
                .filter(f -> f.isInForce(now.today()))
                .toList();
    }
}
