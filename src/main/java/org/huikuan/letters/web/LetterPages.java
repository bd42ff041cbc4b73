package org.huikuan.letters.web;

import java.util.Arrays;
import org.huikuan.letters.LetterList;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.outbox.MailServer;
import org.huikuan.letters.outbox.MailTrouble;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All letters as a page. */
@Controller
class LetterPages {

    private static final int SIZE = 50;

    private final LetterList list;
    private final MailTrouble trouble;
    private final MailServer server;
    private final CurrentUser user;
    private final MessageSource words;

    LetterPages(LetterList list, MailTrouble trouble, MailServer server, CurrentUser user, MessageSource words) {
        this.list = list;
        this.trouble = trouble;
        this.server = server;
        this.user = user;
        this.words = words;
    }

    @GetMapping("/letters")
    String letters(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        LetterList.Page found = list.page(new LetterList.Wanted(
                LettersController.stateOf(state),
                LetterList.Match.customer(customer.isBlank() ? null : customer.strip()),
                Sight.of(user),
                Math.max(0, page),
                SIZE));
        model.addAttribute("total", found.total());
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("pages", (int) ((found.total() + SIZE - 1) / SIZE));
        model.addAttribute(
                "letters",
                found.rows().stream().map(r -> LetterView.of(r, words)).toList());
        model.addAttribute("state", state);
        model.addAttribute("customer", customer);
        model.addAttribute(
                "states",
                Arrays.stream(LetterState.values()).map(LetterState::code).toList());
        model.addAttribute("noServer", server.address().isEmpty());
        trouble.known().ifPresent(t -> model.addAttribute("trouble", t.reason()));
        return "pages/letters";
    }
}
