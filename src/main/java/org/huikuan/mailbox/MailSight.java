package org.huikuan.mailbox;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.letters.LetterList;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Which mails of the training somebody sees: letters by the rule that holds for letters everywhere, of the daily
 * digests the own ones, and whatever else the house has sent (a trial mail) as a manager. Administrators, whose mail
 * server it is, see all.
 */
@Component
@Profile("training")
class MailSight {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final String MANAGERS = "managers";

    private final LetterList letters;
    private final CurrentUser user;

    MailSight(LetterList letters, CurrentUser user) {
        this.letters = letters;
        this.user = user;
    }

    /** In the same order. */
    List<ArrivedMail> of(List<ArrivedMail> mails) {
        if (user.groups().contains(ADMINISTRATORS)) {
            return mails;
        }
        Set<String> ids = mails.stream()
                .map(ArrivedMail::messageId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        LetterList.Sent sent = letters.sent(ids, Sight.of(user));
        return mails.stream().filter(mail -> isSeen(mail, sent)).toList();
    }

    private boolean isSeen(ArrivedMail mail, LetterList.Sent sent) {
        if (mail.digestOf() != null) {
            return mail.digestOf().equals(user.id());
        }
        String id = mail.messageId();
        if (id != null && sent.letters().contains(id)) {
            return sent.seen().contains(id);
        }
        // Without an id it may be anybody's letter or digest.
        return id != null && user.groups().contains(MANAGERS);
    }
}
