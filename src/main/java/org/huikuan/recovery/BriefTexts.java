package org.huikuan.recovery;

import java.util.List;
import java.util.Locale;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Names;
import org.huikuan.shared.Sentences;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the data answers of the case brief, and where it is from. */
@Component
public class BriefTexts {

    private final BriefProposals proposals;
    private final MessageSource messages;
    private final Names names;

    BriefTexts(BriefProposals proposals, MessageSource messages, Names names) {
        this.proposals = proposals;
        this.messages = messages;
        this.names = names;
    }

    /** @param source where the text is from, in words */
    public record Text(String question, String text, String source) {}

    public List<Text> of(CaseId id) {
        Locale reader = LocaleContextHolder.getLocale();
        Sentences sentences = new Sentences(messages, reader, names);
        return proposals.of(id).stream()
                .map(p -> new Text(
                        p.question(),
                        sentences.say(p.text()),
                        messages.getMessage("recovery.source." + p.source(), null, reader)))
                .toList();
    }
}
