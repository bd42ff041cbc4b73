package org.huikuan.caseplans.web;

import java.util.List;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.PlanReads;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.briefs.BriefQuestion;
import org.huikuan.cases.briefs.Briefs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan of a case as a page to print; it is written in the case file. */
@Controller
class CasePlanPages {

    /** What a plan stands on. */
    private static final List<BriefQuestion> GROUNDS = List.of(
            BriefQuestion.WHO_OWES,
            BriefQuestion.HOW_MUCH,
            BriefQuestion.WHY_UNPAID,
            BriefQuestion.WHO_DECIDES,
            BriefQuestion.WHEN_MONEY,
            BriefQuestion.LEVERS);

    private final PlanReads reads;
    private final Briefs briefs;

    CasePlanPages(PlanReads reads, Briefs briefs) {
        this.reads = reads;
        this.briefs = briefs;
    }

    @GetMapping("/cases/{number}/case-plan")
    String plan(@PathVariable String number, Model model) {
        CaseFacts now = reads.facts(CaseId.of(number));
        List<CasePlan> plans = reads.of(now.kase().id());
        model.addAttribute("now", now);
        model.addAttribute(
                "grounds",
                briefs.of(now).answers().stream()
                        .filter(a -> GROUNDS.contains(a.question()))
                        .toList());
        model.addAttribute("plans", plans);
        model.addAttribute("seesTheFloor", reads.seesTheFloor());
        return "pages/case-plan";
    }
}
