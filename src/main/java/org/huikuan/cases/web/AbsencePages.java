package org.huikuan.cases.web;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.AbsenceActs;
import org.huikuan.shared.BadInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is away and who stands in, as a page for managers. */
@Controller
class AbsencePages {

    private static final String PAGE = "pages/absences";

    private final AbsenceActs acts;

    AbsencePages(AbsenceActs acts) {
        this.acts = acts;
    }

    @GetMapping("/absences")
    String list(Model model) {
        return page(Map.of(), List.of(), model);
    }

    /** With mistakes the page comes back with what was written. */
    @PostMapping("/absences")
    String record(@RequestParam Map<String, String> fields, Model model) {
        try {
            acts.record(fields);
            return "redirect:/absences";
        } catch (BadInput mistakes) {
            return page(fields, mistakes.errors(), model);
        }
    }

    @PostMapping("/absences/{id}/end")
    String end(@PathVariable long id) {
        acts.end(id);
        return "redirect:/absences";
    }

    private String page(Map<String, String> written, List<?> errors, Model model) {
        model.addAttribute("absences", acts.all());
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        return PAGE;
    }
}
