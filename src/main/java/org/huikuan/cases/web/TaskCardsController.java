package org.huikuan.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.reads.CaseCards;
import org.huikuan.shared.BadInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cards under the tasks of Tasklist: one call a page. */
@RestController
class TaskCardsController {

    private static final int MOST = 200;

    private final CaseCards cards;

    TaskCardsController(CaseCards cards) {
        this.cards = cards;
    }

    /** One card by task id; a task the person may not see, or that belongs to no case, has none. */
    @Operation(operationId = "getTaskCards", summary = "What the cards of open tasks say")
    @GetMapping("/api/tasks/cards")
    Map<String, Card> of(@RequestParam List<String> ids) {
        if (ids.size() > MOST) {
            throw new BadInput("ids", "too-many-tasks", MOST);
        }
        Map<String, Card> byTask = new LinkedHashMap<>();
        cards.of(ids).forEach((task, facts) -> byTask.put(task, Card.of(facts)));
        return byTask;
    }

    record Card(String number, String customerName, List<CaseRow.Amount> overdue, long daysPastDue) {

        static Card of(CaseFacts facts) {
            return new Card(
                    facts.kase().id().number(),
                    facts.account().name(),
                    CaseRow.amounts(facts.overdueByCurrency()),
                    Math.max(0, facts.daysPastDue()));
        }
    }
}
