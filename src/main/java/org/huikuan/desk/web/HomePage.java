package org.huikuan.desk.web;

import org.huikuan.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after the login: a part for each role that the person has. */
@Controller
class HomePage {

    private final Mornings mornings;
    private final CurrentUser user;

    HomePage(Mornings mornings, CurrentUser user) {
        this.mornings = mornings;
        this.user = user;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAllAttributes(mornings.of(user.groups()));
        return "pages/home";
    }
}
