package org.huikuan.cases.diagnoses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Pause;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.IntelligenceLog;
import org.huikuan.shared.Code;
import org.springframework.stereotype.Component;

/**
 * What forms propose of a diagnosis: the last one, how much is disputed now, the axes that usually go with a reason, and
 * what was heard of the customer as a source.
 */
@Component
public class DiagnosisForm {

    private static final String HEARD = "sources[*].intelligence";
    private static final int SHOWN = 60;

    private final IntelligenceLog log;

    DiagnosisForm(IntelligenceLog log) {
        this.log = log;
    }

    public ActForm of(CaseFacts now, ActForm form) {
        Finding last = now.insight().finding();
        form.keep("asked", true)
                .propose("reason", Code.codeOf(last.reason()))
                .propose("ability", Code.codeOf(last.ability()))
                .propose("willingness", Code.codeOf(last.willingness()))
                .propose("dispute", Code.codeOf(disputed(now, last)));
        UsualAxes.ABILITY.fillAll(form);
        UsualAxes.WILLINGNESS.fillAll(form);
        UsualAxes.DISPUTE.fillAll(form);
        return heard(now, form);
    }

    /** A dispute that was raised since says more than what was found before. */
    private static DisputeAxis disputed(CaseFacts now, Finding last) {
        boolean isOpen = now.inForce(Pause.Effect.LOWERS).findAny().isPresent();
        DisputeAxis before = last.dispute() == null ? DisputeAxis.D0 : last.dispute();
        if (!isOpen || before != DisputeAxis.D0) {
            return before;
        }
        return now.demandable().isEmpty() ? DisputeAxis.D2 : DisputeAxis.D1;
    }

    private ActForm heard(CaseFacts now, ActForm form) {
        List<Intelligence> counting = log.of(now.account().id()).stream()
                .filter(i -> i.counts(now.today()))
                .toList();
        if (counting.isEmpty()) {
            return form.without(HEARD);
        }
        return form.options(HEARD, counting.stream().map(DiagnosisForm::option).toList())
                .fill(HEARD, "kind", each(counting, i -> i.source().code()))
                .fill(HEARD, "reliability", each(counting, i -> i.reliability().code()))
                .fill(HEARD, "on", each(counting, i -> i.heardOn().toString()));
    }

    private static Map<String, String> each(List<Intelligence> counting, Function<Intelligence, String> what) {
        return counting.stream().collect(Collectors.toMap(i -> Long.toString(i.id()), what, (a, b) -> a, TreeMap::new));
    }

    private static ActForm.Option option(Intelligence heard) {
        return new ActForm.Option(
                Long.toString(heard.id()),
                heard.heardOn() + " · " + heard.source().code() + " · " + heard.grade() + " · "
                        + shown(heard.content()));
    }

    private static String shown(String content) {
        String line = content.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
