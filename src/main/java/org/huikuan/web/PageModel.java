package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.Names;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout needs on every page. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private final Readers readers;
    private final HouseTimes times;
    private final Names names;

    PageModel(Readers readers, HuikuanProperties settings, Names names) {
        this.readers = readers;
        this.names = names;
        this.times = new HouseTimes(settings.zone());
    }

    @ModelAttribute("reader")
    Reader reader(HttpServletRequest request) {
        return readers.of(request);
    }

    @ModelAttribute("menus")
    List<OpenMenu> menus(HttpServletRequest request) {
        return OpenMenu.of(readers.of(request));
    }

    @ModelAttribute("names")
    Names names() {
        return names;
    }

    @ModelAttribute("times")
    HouseTimes times() {
        return times;
    }
}
