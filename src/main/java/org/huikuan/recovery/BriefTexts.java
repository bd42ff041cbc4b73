package org.huikuan.recovery;

import java.util.List;
import java.util.Locale;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.briefs.BriefQuestion;
import org.huikuan.cases.briefs.Briefs;
import org.huikuan.shared.Names;
import org.huikuan.shared.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the data answers of the case brief, and where it is from. */
@Component
public class BriefTexts {

    private final BriefProposals proposals;
    private final Briefs briefs;
    private final MessageSource messages;
    private final Names names;

    BriefTexts(BriefProposals proposals, Briefs briefs, MessageSource messages, Names names) {
        this.proposals = proposals;
        this.briefs = briefs;
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

    /**
     * One of the eight questions as it is answered now.
     *
     * @param missing what nobody knows yet; null when it is answered
     */
    public record Question(
            BriefQuestion question,
            boolean answered,
            List<String> facts,
            @Nullable String missing) {}

    public List<Question> questions(CaseFacts now) {
        Sentences sentences = new Sentences(messages, LocaleContextHolder.getLocale(), names);
        return briefs.of(now).answers().stream()
                .map(a -> new Question(
                        a.question(),
                        a.isKnown(),
                        a.facts().stream().map(sentences::say).toList(),
                        a.gap() == null ? null : sentences.say(a.gap().missing())))
                .toList();
    }
}
