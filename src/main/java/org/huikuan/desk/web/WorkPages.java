package org.huikuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskTask;
import org.huikuan.desk.DeskTasks;
import org.huikuan.desk.WorkList;
import org.huikuan.desk.WorkList.Order;
import org.huikuan.desk.WorkList.Wanted;
import org.huikuan.desk.WorkList.Which;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list, and the way from it to the task. */
@Controller
class WorkPages {

    private static final int SIZE = 50;
    private static final String TEAM = "team";
    private static final String MINE = "mine";

    private final WorkList work;
    private final WorkLines lines;
    private final DeskTasks tasks;
    private final DeskDay desk;
    private final CurrentUser user;

    WorkPages(WorkList work, WorkLines lines, DeskTasks tasks, DeskDay desk, CurrentUser user) {
        this.work = work;
        this.lines = lines;
        this.tasks = tasks;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/work")
    String list(
            @RequestParam(defaultValue = MINE) String whose,
            @RequestParam(defaultValue = "due") String which,
            @RequestParam(defaultValue = "worth") String order,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        LocalDate today = desk.today();
        Wanted wanted = new Wanted(
                TEAM.equals(whose) ? null : user.id(),
                Sight.of(user),
                Which.of(which).orElse(Which.DUE),
                Order.of(order).orElse(Order.WORTH),
                today);
        int count = work.count(wanted);
        int pages = Math.max(1, (count + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(0, page), pages - 1);
        model.addAttribute("rows", lines.of(wanted, shown * SIZE, SIZE));
        model.addAttribute("count", count);
        model.addAttribute("more", count > WorkList.MOST_COUNTED);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("whose", TEAM.equals(whose) ? TEAM : MINE);
        model.addAttribute("which", wanted.which().code());
        model.addAttribute("order", wanted.order().code());
        model.addAttribute(
                "whiches", List.of(Which.values()).stream().map(Which::code).toList());
        return "pages/work";
    }

    /** The customer by whom the house gains most and whose act is the person's: the person's own first, then the team's. */
    @PostMapping("/work/next")
    String next() {
        LocalDate today = desk.today();
        Wanted mine = new Wanted(user.id(), Sight.of(user), Which.DUE, Order.WORTH, today);
        return WorkLines.next(lines.of(mine, 0, WorkLines.LOOKED_AT))
                .map(line -> start(line.row().number()))
                .orElse("redirect:/work?whose=team");
    }

    /** Opens the case's task in Tasklist, or the case where there is none. */
    @PostMapping("/work/{number}/start")
    String start(@PathVariable String number) {
        CaseId id = CaseId.of(number);
        return "redirect:" + tasks.take(id, user.id()).map(DeskTask::path).orElse("/cases/" + id.number());
    }
}
