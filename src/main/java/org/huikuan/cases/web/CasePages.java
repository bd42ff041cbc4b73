package org.huikuan.cases.web;

import java.util.List;
import org.huikuan.cases.CaseList;
import org.huikuan.cases.CaseReads;
import org.huikuan.cases.CaseSight;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.WaitingFor;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases as a page. */
@Controller
class CasePages {

    private static final int SIZE = 50;

    private final CaseList list;
    private final CaseReads reads;
    private final NextActs nextActs;
    private final CurrentUser user;

    CasePages(CaseList list, CaseReads reads, NextActs nextActs, CurrentUser user) {
        this.list = list;
        this.reads = reads;
        this.nextActs = nextActs;
        this.user = user;
    }

    @GetMapping("/cases")
    String list(
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "") String waitingFor,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        CaseList.Page found = list.page(new CaseList.Wanted(
                null,
                some(status),
                some(waitingFor),
                some(customer),
                null,
                CaseSight.of(user),
                Math.max(0, page),
                SIZE));
        List<CaseRow> rows = reads
                .factsOf(found.rows().stream().map(CaseList.Row::kase).toList())
                .values()
                .stream()
                .map(f -> CaseRow.of(f, nextActs))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("total", found.total());
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("pages", (int) ((found.total() + SIZE - 1) / SIZE));
        model.addAttribute("status", status);
        model.addAttribute("waitingFor", waitingFor);
        model.addAttribute("customer", customer);
        model.addAttribute(
                "statuses",
                List.of(CaseStatus.values()).stream().map(CaseStatus::code).toList());
        model.addAttribute(
                "waits",
                List.of(WaitingFor.values()).stream().map(WaitingFor::code).toList());
        return "pages/cases";
    }

    private static @Nullable String some(String word) {
        return word.isBlank() ? null : word.strip();
    }
}
