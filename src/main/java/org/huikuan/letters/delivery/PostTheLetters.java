package org.huikuan.letters.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.letters.process.DeliverLettersProcess;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody has posted the letters of a case, or says what else becomes of them. */
@Component
class PostTheLetters implements Act<LettersToPost, Posting> {

    static final Set<Role> POSTING = Set.of(Role.COLLECTORS, Role.MANAGERS, Role.LEGAL, Role.ADMINISTRATORS);

    private final CasesToPost subjects;
    private final PostedLetters posted;
    private final BackToOutbox outbox;

    PostTheLetters(CasesToPost subjects, PostedLetters posted, BackToOutbox outbox) {
        this.subjects = subjects;
        this.posted = posted;
        this.outbox = outbox;
    }

    @Override
    public String key() {
        return "post-the-letters";
    }

    @Override
    public Set<Role> roles() {
        return POSTING;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(DeliverLettersProcess.POST_THE_LETTERS);
    }

    @Override
    public Subjects<LettersToPost> subjects() {
        return subjects;
    }

    @Override
    public Class<Posting> input() {
        return Posting.class;
    }

    /** To make letters again is offered where one could not be printed. */
    @Override
    public ActForm form(LettersToPost of) {
        List<ActForm.Option> ways = Stream.of(PostingWay.values())
                .filter(w -> w != PostingWay.AGAIN || of.isAnyUnprinted())
                .map(w -> new ActForm.Option(w.code(), null))
                .toList();
        return new ActForm()
                .show("letters-to-post", Map.of("letters", of.rows()))
                .options("way", ways)
                .propose("way", PostingWay.REGISTERED_MAIL.code());
    }

    @Override
    public void check(LettersToPost of, Posting input, FormInput mistakes) {
        LocalDate on = input.date();
        if (on != null && on.isAfter(of.today())) {
            mistakes.wrong("date", "to-come", on, of.today());
        }
        String email = input.email();
        if (input.way() == PostingWay.MAIL && email != null && !MailAddress.isOne(email)) {
            mistakes.wrong("email", "no-mail-address", email);
        }
    }

    @Override
    public @Nullable Object carryOut(LettersToPost of, Posting input, Doing doing) {
        String email = input.email();
        if (input.way() == PostingWay.MAIL && email != null) {
            outbox.mail(of.ready(), email);
        } else if (input.way() == PostingWay.AGAIN) {
            outbox.makeAgain(of.ready(), of.today());
        } else {
            posted.record(of.ready(), input, input.date() == null ? of.today() : input.date(), doing.by());
        }
        return null;
    }
}
