package org.huikuan.cases.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseList;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of cases as a page; what is chosen stands in its address. */
@Controller
class CaseListPage {

    private static final int SIZE = 50;

    private final CaseList list;
    private final CaseReads reads;
    private final PauseKinds pauses;
    private final NextActWords nextActs;
    private final CurrentUser user;

    CaseListPage(CaseList list, CaseReads reads, PauseKinds pauses, NextActWords nextActs, CurrentUser user) {
        this.list = list;
        this.reads = reads;
        this.pauses = pauses;
        this.nextActs = nextActs;
        this.user = user;
    }

    @GetMapping("/cases")
    String list(@ModelAttribute Choice choice, Model model) {
        CaseList.Page found = list.page(choice.wanted(Sight.of(user)));
        model.addAttribute(
                "rows",
                reads.factsOf(found.rows().stream().map(CaseList.Row::kase).toList()).values().stream()
                        .map(f -> CaseRow.of(f, nextActs))
                        .toList());
        model.addAttribute("total", found.total());
        model.addAttribute("pages", (int) ((found.total() + SIZE - 1) / SIZE));
        model.addAttribute("choice", choice);
        model.addAttribute("stages", codes(Arrays.stream(Stage.values()).map(Stage::code)));
        model.addAttribute("statuses", codes(Arrays.stream(CaseStatus.values()).map(CaseStatus::code)));
        model.addAttribute("waits", pauses.words());
        model.addAttribute("sorts", codes(Arrays.stream(CaseList.Order.values()).map(CaseList.Order::code)));
        return "pages/cases";
    }

    private static List<String> codes(Stream<String> codes) {
        return codes.toList();
    }

    /** What the address says; nothing means any, and an unknown word finds nothing. */
    public record Choice(
            @Nullable String stage,
            @Nullable String status,
            @Nullable String waitingFor,
            @Nullable String customer,
            @Nullable String collector,
            @Nullable String sort,
            @Nullable Integer page) {

        public Choice {
            stage = some(stage);
            status = status == null ? CaseStatus.OPEN.code() : some(status);
            waitingFor = some(waitingFor);
            customer = some(customer);
            collector = some(collector);
            sort = CaseList.Order.of(sort == null ? "" : sort)
                    .orElse(CaseList.Order.AGE)
                    .code();
            page = page == null ? 0 : Math.max(0, page);
        }

        CaseList.Wanted wanted(Sight sight) {
            return new CaseList.Wanted(
                    stage,
                    status,
                    waitingFor,
                    customer,
                    collector,
                    sight,
                    CaseList.Order.of(sort == null ? "" : sort).orElse(CaseList.Order.AGE),
                    page == null ? 0 : page,
                    SIZE);
        }

        private static @Nullable String some(@Nullable String word) {
            return word == null || word.isBlank() ? null : word.strip();
        }
    }
}
