package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.PROSECUTING;
import static org.huikuan.legal.LegalStep.FILE;
import static org.huikuan.legal.LegalStep.ROUTE;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalRecord.RouteChoice;
import org.huikuan.shared.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table proposes a legal means, a person decides, the exclusions hold. */
@Component
class RouteActs {

    private static final String WRITE_OFF = "write-off";
    private static final Set<String> CHOICES =
            Stream.concat(Routes.ALL.stream(), Stream.of(WRITE_OFF)).collect(Collectors.toUnmodifiableSet());

    private final LegalDesk desk;
    private final LegalRecords records;
    private final Routes routes;
    private final WriteOffActs writeOffs;

    RouteActs(LegalDesk desk, LegalRecords records, Routes routes, WriteOffActs writeOffs) {
        this.desk = desk;
        this.records = records;
        this.routes = routes;
        this.writeOffs = writeOffs;
    }

    void choose(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.at(id, PROSECUTING, ROUTE);
        FormInput words = Words.of(values);
        String route = Words.code(words, "route", CHOICES);
        String reason = words.required("reason", 1000);
        if (WRITE_OFF.equals(route)) {
            writeOffs.propose(now, words, ROUTE);
            return;
        }
        Map<String, @Nullable Object> inputs = routes.inputs(now, words);
        words.check();
        Answer proposed = routes.lawful(desk.cases().decideByAmount(now, routes.chooseTable(), inputs), now);
        ForeignDebtor.refuse(Objects.requireNonNull(route), now, words);
        allow(now, route, inputs, words);
        CourtBars.refuse(route, inputs, words);
        records.add(new RouteChoice(
                0,
                id.value(),
                now.today(),
                desk.userId(),
                route,
                proposed.text("route"),
                Objects.requireNonNull(reason)));
        desk.journal(now, "legal-route-chosen", route + ", proposed " + proposed.text("route"), reason);
        desk.go(now, FILE, now.kase().position().attempt());
    }

    private void allow(CaseFacts now, String route, Map<String, @Nullable Object> inputs, FormInput words) {
        Answer allowed = desk.cases().decide(now, routes.allowTable(), routes.exclusion(route, inputs));
        if (!allowed.text("allowed").equals("true")) {
            words.wrong("route", "ruled", allowed.becauseEn(), allowed.becauseEn(), allowed.becauseZh());
            words.check();
        }
    }
}
