package org.huikuan.legal;

import java.util.Map;
import org.huikuan.acts.InputReader;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.legal.course.RouteFacts;
import org.huikuan.legal.course.Routes;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody who looks before choosing a legal means what the table of routes says; nothing is kept. */
@Service
@Transactional(readOnly = true)
public class RouteAdvisor {

    private final CaseReads cases;
    private final Routes routes;

    RouteAdvisor(CaseReads cases, Routes routes) {
        this.cases = cases;
        this.routes = routes;
    }

    /** @param values what the person has written so far, in the fields of the form */
    public Advice proposal(CaseId id, Map<String, ? extends @Nullable Object> values) {
        FormInput written = new FormInput(values);
        RouteFacts said = InputReader.read(RouteFacts.class, written);
        said.check(written);
        written.check();
        Answer<Routes.Proposed> answer = routes.propose(cases.facts(id), said);
        return new Advice(answer.out().route(), answer.becauseZh(), answer.becauseEn());
    }

    /** A means that the table proposes, and why. */
    public record Advice(String route, String becauseZh, String becauseEn) {}
}
