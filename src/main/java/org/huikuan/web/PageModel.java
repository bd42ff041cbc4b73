package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.Names;
import org.huikuan.shared.Sentences;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout needs on every page. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private final Readers readers;
    private final HouseTimes times;
    private final Names names;
    private final MessageSource messages;

    PageModel(Readers readers, HuikuanProperties settings, Names names, MessageSource messages) {
        this.readers = readers;
        this.names = names;
        this.messages = messages;
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

    @ModelAttribute("sentences")
    Sentences sentences(Locale reader) {
        return new Sentences(messages, reader, names);
    }

    @ModelAttribute("times")
    HouseTimes times() {
        return times;
    }
}
