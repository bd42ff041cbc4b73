package org.huikuan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after the login, and the login itself. */
@Controller
class Home {

    @GetMapping("/")
    String home() {
        return "pages/home";
    }

    @GetMapping("/login")
    String login() {
        return "pages/login";
    }
}
