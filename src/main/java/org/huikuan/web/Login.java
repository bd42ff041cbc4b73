package org.huikuan.web;

import org.huikuan.shared.start.KnownAtTheDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login; in a world of examples it names whom one can log in as. */
@Controller
class Login {

    private final ObjectProvider<KnownAtTheDoor> known;

    Login(ObjectProvider<KnownAtTheDoor> known) {
        this.known = known;
    }

    @GetMapping("/login")
    String login(Model model) {
        known.ifAvailable(door -> model.addAttribute("known", door.people()));
        return "pages/login";
    }
}
