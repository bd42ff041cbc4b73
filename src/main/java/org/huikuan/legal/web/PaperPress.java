package org.huikuan.legal.web;

import java.util.Locale;
import org.huikuan.cases.CaseFacts;
import org.huikuan.letters.PagePress;
import org.huikuan.shared.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes computed papers of legal action in the language that somebody asks for, and prints them. */
@Component
class PaperPress {

    private static final String TEMPLATE = "legal/paper.ftlh";

    private final PagePress press;
    private final MessageSource messages;
    private final Names names;

    PaperPress(PagePress press, MessageSource messages, Names names) {
        this.press = press;
        this.messages = messages;
        this.names = names;
    }

    /** @param language {@code zh} or {@code en}; the reader's when it is left out */
    PaperText text(@Nullable String language) {
        return new PaperText(
                messages,
                switch (language == null ? "" : language) {
                    case "zh" -> Locale.SIMPLIFIED_CHINESE;
                    case "en" -> Locale.ENGLISH;
                    default -> LocaleContextHolder.getLocale();
                },
                names);
    }

    /** @param name of the file, behind the number of the case */
    ResponseEntity<byte[]> pdf(Paper paper, CaseFacts now, String name) {
        String file = now.kase().id().number() + "-" + name + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file).build().toString())
                .body(press.pdf(TEMPLATE, paper.model(), now.today()));
    }
}
