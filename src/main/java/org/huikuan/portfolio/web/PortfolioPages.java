package org.huikuan.portfolio.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Creditors;
import org.huikuan.portfolio.Filter;
import org.huikuan.portfolio.MoveReport;
import org.huikuan.portfolio.Portfolio;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.TakenOut;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works on whom, as a page: found by filter, assigned in bulk. */
@Controller
class PortfolioPages {

    private static final int SIZE = 50;

    private final Portfolio portfolio;
    private final Creditors creditors;

    PortfolioPages(Portfolio portfolio, Creditors creditors) {
        this.portfolio = portfolio;
        this.creditors = creditors;
    }

    @GetMapping("/portfolio")
    String list(@RequestParam Map<String, String> fields, Model model) {
        return page(fields, List.of(), model);
    }

    /** With mistakes the page comes back with what was chosen and written. */
    @PostMapping("/portfolio/assign")
    String assign(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "customer", defaultValue = "") List<String> chosen,
            Model model,
            RedirectAttributes after) {
        try {
            TakenOut.check(fields);
            MoveReport report = "all".equals(fields.get("scope"))
                    ? portfolio.assign(Filter.read(fields), fields)
                    : portfolio.assign(chosen, fields);
            after.addFlashAttribute("report", report);
            return "redirect:/portfolio?" + Queries.of(fields);
        } catch (BadInput mistakes) {
            model.addAttribute("chosen", chosen);
            return page(fields, mistakes.errors(), model);
        }
    }

    private String page(Map<String, String> fields, List<FieldError> errors, Model model) {
        List<FieldError> mistakes = new ArrayList<>(errors);
        model.addAttribute("found", found(fields, mistakes));
        model.addAttribute("filter", fields);
        model.addAttribute("query", Queries.of(fields));
        model.addAttribute("collectors", portfolio.collectors());
        model.addAttribute("teams", portfolio.teams());
        model.addAttribute("creditors", creditors.all());
        model.addAttribute("errors", mistakes);
        if (!model.containsAttribute("chosen")) {
            model.addAttribute("chosen", List.of());
        }
        return "pages/portfolio";
    }

    /** Nothing, when the filter itself is wrong. */
    private Portfolio.Page found(Map<String, String> fields, List<FieldError> mistakes) {
        Map<String, String> asked = new HashMap<>(fields);
        asked.remove(TakenOut.FIELD);
        try {
            return portfolio.page(Filter.read(asked), number(fields.get("page")), SIZE);
        } catch (BadInput wrong) {
            wrong.errors().stream().filter(m -> !mistakes.contains(m)).forEach(mistakes::add);
            return new Portfolio.Page(0, 0, 0, List.of());
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
