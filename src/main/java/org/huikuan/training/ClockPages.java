package org.huikuan.training;

import org.huikuan.shared.PartOf;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the bar of the clock says about the last journey. */
@Controller
@Profile("training")
class ClockPages {

    private final Overnight overnight;
    private final TrainingTime time;

    ClockPages(Overnight overnight, TrainingTime time) {
        this.overnight = overnight;
        this.time = time;
    }

    @PartOf("/")
    @GetMapping("/clock/news")
    String news(Model model) {
        model.addAttribute("news", overnight.news(time.today()));
        return "pages/clock-news";
    }
}
