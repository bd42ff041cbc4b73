package org.huikuan.playbook.web;

import java.util.List;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.search.Asked;
import org.huikuan.playbook.search.PlaybookSearch;
import org.huikuan.shared.BadInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What to answer to an excuse, while it is typed beside the form of a contact. */
@Controller
class AnswerPages {

    private static final int MOST = 4;

    private final PlaybookSearch playbook;

    AnswerPages(PlaybookSearch playbook) {
        this.playbook = playbook;
    }

    /** @param part of a page that asks for it; opened by its address it is the playbook itself */
    @GetMapping("/playbook/excuses")
    String answers(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "") String part,
            Model model) {
        if (part.isEmpty()) {
            return "forward:/playbook?kind=excuse";
        }
        model.addAttribute("q", q.strip());
        model.addAttribute("found", List.of());
        model.addAttribute("errors", List.of());
        try {
            if (!q.isBlank()) {
                Asked asked = Asked.of(q, EntryKind.EXCUSE.code(), "", "", "");
                model.addAttribute("found", playbook.find(asked, MOST));
            }
        } catch (BadInput wrong) {
            model.addAttribute("errors", wrong.errors());
        }
        return "pages/playbook-answers";
    }
}
