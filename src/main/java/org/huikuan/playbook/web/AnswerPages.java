package org.huikuan.playbook.web;

import java.util.List;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.search.Asked;
import org.huikuan.playbook.search.PlaybookSearch;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.PartOf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What to answer to an excuse, while it is typed beside the form of a contact. */
@Controller
class AnswerPages {

    private static final int MOST = 4;

    private final PlaybookSearch playbook;

    AnswerPages(PlaybookSearch playbook) {
        this.playbook = playbook;
    }

    @PartOf("/playbook")
    @GetMapping("/playbook/excuses")
    String answers(@RequestParam(defaultValue = "") String q, Model model) {
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
