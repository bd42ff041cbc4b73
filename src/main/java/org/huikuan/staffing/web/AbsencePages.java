package org.huikuan.staffing.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.NoDate;
import org.huikuan.shared.input.PlainDate;
import org.huikuan.shared.input.TakenOut;
import org.huikuan.staffing.AbsenceActs;
import org.huikuan.staffing.Collector;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is away and who stands in, as a page for managers: the month, the form, what is recorded. */
@Controller
class AbsencePages {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    private static final String PAGE = "pages/absences";

    private final AbsenceActs acts;
    private final RestDaysOfPeople rest;

    AbsencePages(AbsenceActs acts, RestDaysOfPeople rest) {
        this.acts = acts;
        this.rest = rest;
    }

    /** @param team people of that team only */
    @GetMapping("/absences")
    String list(
            @RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String team, Model model) {
        return page(month, team, Map.of(), List.of(), model);
    }

    /** With mistakes the page comes back with what was written. */
    @PostMapping("/absences")
    String record(@RequestParam Map<String, String> fields, Model model) {
        try {
            TakenOut.check(fields);
            acts.record(fields);
            return "redirect:/absences";
        } catch (BadInput mistakes) {
            return page("", "", fields, mistakes.errors(), model);
        }
    }

    @PostMapping("/absences/{id}/end")
    String end(@PathVariable long id) {
        acts.end(id);
        return "redirect:/absences";
    }

    private String page(String month, String team, Map<String, String> written, List<FieldError> errors, Model model) {
        YearMonth shown = month(month);
        List<Collector> people = acts.people();
        model.addAttribute("absences", acts.all());
        model.addAttribute("people", people);
        model.addAttribute(
                "teams",
                people.stream()
                        .flatMap(p -> p.teams().stream())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("team", team);
        model.addAttribute(
                "calendar",
                AbsenceCalendar.of(
                        shown,
                        acts.today(),
                        people.stream()
                                .filter(p -> team.isBlank() || p.teams().contains(team))
                                .toList(),
                        acts.ofMonth(shown),
                        rest.now()));
        model.addAttribute("today", acts.today());
        model.addAttribute("before", shown.minusMonths(1));
        model.addAttribute("after", shown.plusMonths(1));
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        return PAGE;
    }

    private YearMonth month(String text) {
        try {
            return text.isBlank() ? YearMonth.from(acts.today()) : PlainDate.month(text);
        } catch (NoDate noMonth) {
            return YearMonth.from(acts.today());
        }
    }
}
