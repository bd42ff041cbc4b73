package org.huikuan.policies.web;

import java.util.Map;
import org.huikuan.policies.DraftActs;
import org.huikuan.policies.DraftDecisions;
import org.huikuan.policies.DraftInput;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.input.TakenOut;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A draft of a policy table: what differs, what it would answer, and who decides about it. */
@Controller
@RequestMapping("/settings/decisions/drafts/{id:\\d+}")
class DraftPages {

    private final DraftModel model;
    private final DraftActs drafts;
    private final DraftDecisions decisions;

    DraftPages(DraftModel model, DraftActs drafts, DraftDecisions decisions) {
        this.model = model;
        this.drafts = drafts;
        this.decisions = decisions;
    }

    /** @param past whether what the table has decided of late is asked again */
    @GetMapping
    String draft(@PathVariable long id, @RequestParam(defaultValue = "false") boolean past, Model page) {
        model.draft(id, past, page);
        return DraftModel.PAGE;
    }

    @PostMapping("/terms")
    ModelAndView terms(@PathVariable long id, @RequestParam Map<String, String> fields, Model page) {
        return done(
                id,
                fields,
                page,
                () -> drafts.change(
                        id, new DraftInput(null, fields.get("reason"), fields.get("from"), DraftModel.seen(fields))));
    }

    @PostMapping("/submit")
    ModelAndView submit(@PathVariable long id, @RequestParam Map<String, String> fields, Model page) {
        return done(id, fields, page, () -> {
            drafts.change(id, new DraftInput(null, fields.get("reason"), fields.get("from"), DraftModel.seen(fields)));
            decisions.submit(id, null);
        });
    }

    @PostMapping("/approve")
    ModelAndView approve(@PathVariable long id, @RequestParam Map<String, String> fields, Model page) {
        return done(id, fields, page, () -> decisions.approve(id, fields.get("said")));
    }

    @PostMapping("/reject")
    ModelAndView reject(@PathVariable long id, @RequestParam Map<String, String> fields, Model page) {
        return done(id, fields, page, () -> decisions.reject(id, fields.get("said")));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(@PathVariable long id, @RequestParam Map<String, String> fields, Model page) {
        return done(id, fields, page, () -> decisions.withdraw(id, fields.get("said")));
    }

    @PostMapping("/renew")
    String renew(@PathVariable long id) {
        drafts.renew(id);
        return to(id);
    }

    /** With mistakes the page comes back with what was written. */
    private ModelAndView done(long id, Map<String, String> fields, Model page, Runnable act) {
        try {
            TakenOut.check(fields);
            act.run();
            return new ModelAndView(to(id));
        } catch (BadInput mistakes) {
            model.draft(id, false, page);
            model.written(fields, mistakes, page);
            return new ModelAndView(DraftModel.PAGE, page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private static String to(long id) {
        return "redirect:/settings/decisions/drafts/" + id;
    }
}
