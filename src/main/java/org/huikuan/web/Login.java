package org.huikuan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The login. */
@Controller
class Login {

    @GetMapping("/login")
    String login() {
        return "pages/login";
    }
}
