package org.huikuan.portfolio.web;

import java.util.List;
import java.util.Map;
import org.huikuan.portfolio.LeaverActs;
import org.huikuan.portfolio.Loads;
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

/** What collectors have to do, and a person who moves out, as pages. */
@Controller
class LeaverPages {

    private static final String PAGE = "pages/portfolio-leaver";

    private final LeaverActs acts;
    private final Portfolio portfolio;
    private final Loads loads;

    LeaverPages(LeaverActs acts, Portfolio portfolio, Loads loads) {
        this.acts = acts;
        this.portfolio = portfolio;
        this.loads = loads;
    }

    @GetMapping("/portfolio/load")
    String load(Model model) {
        model.addAttribute("loads", loads.all());
        return "pages/portfolio-load";
    }

    /** With a person chosen: what would go where; asked without one, that somebody is to be chosen. */
    @GetMapping("/portfolio/leaver")
    String look(@RequestParam Map<String, String> fields, Model model) {
        List<FieldError> errors = List.of();
        if (fields.containsKey("person")) {
            try {
                model.addAttribute("plan", acts.look(fields));
            } catch (BadInput mistakes) {
                errors = mistakes.errors();
            }
        }
        return page(fields, errors, model);
    }

    @PostMapping("/portfolio/leaver")
    String moveOut(@RequestParam Map<String, String> fields, Model model, RedirectAttributes after) {
        try {
            TakenOut.check(fields);
            after.addFlashAttribute("report", acts.moveOut(fields));
            after.addFlashAttribute("left", fields.get("person"));
            return "redirect:/portfolio/leaver";
        } catch (BadInput mistakes) {
            return page(fields, mistakes.errors(), model);
        }
    }

    private String page(Map<String, String> fields, List<FieldError> errors, Model model) {
        model.addAttribute("written", fields);
        model.addAttribute("errors", errors);
        model.addAttribute("collectors", portfolio.collectors());
        return PAGE;
    }
}
