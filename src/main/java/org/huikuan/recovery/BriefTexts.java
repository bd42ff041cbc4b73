package org.huikuan.recovery;

import java.util.List;
import java.util.regex.Pattern;
import org.huikuan.cases.CaseId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the data answers of the case brief, and where it is from. */
@Component
public class BriefTexts {

    private static final Pattern REASON = Pattern.compile("R\\d\\d");

    private final BriefProposals proposals;
    private final MessageSource messages;

    BriefTexts(BriefProposals proposals, MessageSource messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    /** @param source where the text is from, in words */
    public record Text(String question, String text, String source) {}

    public List<Text> of(CaseId id) {
        return proposals.of(id).stream()
                .map(p -> new Text(
                        p.question(),
                        words(
                                "recovery.brief." + p.question() + "." + p.source(),
                                p.values().stream().map(this::said).toArray()),
                        words("recovery.source." + p.source())))
                .toList();
    }

    /** A reason of not paying in words; what is no code stays. */
    private Object said(Object value) {
        String text = String.valueOf(value);
        return REASON.matcher(text).matches()
                ? String.valueOf(
                        messages.getMessage("casefile.word." + text, null, text, LocaleContextHolder.getLocale()))
                : value;
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
