package org.huikuan.cases.conduct.web;

import org.huikuan.cases.conduct.ContactMarks;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Contacts outside of the contact rules that no manager has looked at. */
@Controller
class ConductPages {

    private static final int MOST = 200;

    private final ContactMarks marks;
    private final CurrentUser user;

    ConductPages(ContactMarks marks, CurrentUser user) {
        this.marks = marks;
        this.user = user;
    }

    @GetMapping("/conduct")
    String waiting(Model model) {
        model.addAttribute("waiting", marks.waiting(Sight.of(user), MOST));
        return "pages/conduct";
    }
}
