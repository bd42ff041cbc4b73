package org.huikuan.web;

import org.huikuan.shared.PartOf;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How far the making of the demo world is, for whoever waits, logged in or not. */
@Controller
@Profile("demo")
class MakingPages {

    @PartOf("/")
    @GetMapping("/making")
    String making() {
        return "pages/making";
    }
}
