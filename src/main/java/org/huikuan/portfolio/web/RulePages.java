package org.huikuan.portfolio.web;

import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Creditors;
import org.huikuan.portfolio.Portfolio;
import org.huikuan.portfolio.RuleActs;
import org.huikuan.portfolio.RuleTrial;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.TakenOut;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of assignment, as a page: kept in order, tried out, applied. */
@Controller
@RequestMapping("/portfolio/rules")
class RulePages {

    private static final int SHOWN = 200;
    private static final String BACK = "redirect:/portfolio/rules";

    private final RuleActs acts;
    private final RuleTrial trial;
    private final Portfolio portfolio;
    private final Creditors creditors;

    RulePages(RuleActs acts, RuleTrial trial, Portfolio portfolio, Creditors creditors) {
        this.acts = acts;
        this.trial = trial;
        this.portfolio = portfolio;
        this.creditors = creditors;
    }

    /** @param edit id of the rule whose values stand in the form */
    @GetMapping
    String list(@RequestParam(defaultValue = "0") long edit, Model model) {
        Map<String, String> written = acts.all().stream()
                .filter(r -> r.id() == edit)
                .findFirst()
                .map(RuleView::fields)
                .orElse(Map.of());
        return page(written, List.of(), model);
    }

    /** With mistakes the page comes back with what was written. */
    @PostMapping
    String save(@RequestParam Map<String, String> fields, Model model) {
        try {
            TakenOut.check(fields);
            String id = fields.getOrDefault("id", "");
            if (id.matches("\\d{1,18}")) {
                acts.change(Long.parseLong(id), fields);
            } else {
                acts.add(fields);
            }
            return BACK;
        } catch (BadInput mistakes) {
            return page(fields, mistakes.errors(), model);
        }
    }

    @PostMapping("/{id}/raise")
    String raise(@PathVariable long id) {
        acts.raise(id);
        return BACK;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable long id) {
        acts.remove(id);
        return BACK;
    }

    @GetMapping("/trial")
    String tryOut(@RequestParam(defaultValue = "false") boolean everybody, Model model) {
        List<RuleTrial.Move> moves = trial.tryOut(everybody);
        model.addAttribute("total", moves.size());
        model.addAttribute("moves", moves.subList(0, Math.min(moves.size(), SHOWN)));
        model.addAttribute("everybody", everybody);
        return page(Map.of(), List.of(), model);
    }

    @PostMapping("/apply")
    String apply(@RequestParam(defaultValue = "false") boolean everybody, RedirectAttributes after) {
        after.addFlashAttribute("report", trial.apply(everybody));
        return BACK;
    }

    private String page(Map<String, String> written, List<FieldError> errors, Model model) {
        model.addAttribute("rules", acts.all().stream().map(RuleView::of).toList());
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        model.addAttribute("collectors", portfolio.collectors());
        model.addAttribute("teams", portfolio.teams());
        model.addAttribute("creditors", creditors.all());
        return "pages/portfolio-rules";
    }
}
