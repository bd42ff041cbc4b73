package org.huikuan.desk.web;

import org.huikuan.desk.DeskDay;
import org.huikuan.desk.ExpectedMoney;
import org.huikuan.desk.ExpectedWeek;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What should come in, week by week, as customers have promised it. */
@Controller
class ExpectedMoneyPages {

    private final ExpectedMoney expected;
    private final DeskDay desk;
    private final CurrentUser user;

    ExpectedMoneyPages(ExpectedMoney expected, DeskDay desk, CurrentUser user) {
        this.expected = expected;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/expected-money")
    String byWeek(Model model) {
        model.addAttribute("weeks", ExpectedWeek.of(expected.byPayDay(Sight.of(user)), desk.today()));
        return "pages/expected-money";
    }
}
