package org.huikuan.cases.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.cases.promises.Promises;
import org.huikuan.documents.CaseDocument;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Written and signed promises, which a paper of the case can prove. */
@Component
class ProvedPromises {

    private final Promises promises;
    private final MessageSource messages;

    ProvedPromises(Promises promises, MessageSource messages) {
        this.promises = promises;
        this.messages = messages;
    }

    List<ActForm.Option> options(CaseId id) {
        return promises.of(Set.of(id)).getOrDefault(id, List.of()).stream()
                .filter(p -> p.form() != PromiseForm.ORAL)
                .map(p -> new ActForm.Option(Long.toString(p.id()), said(p)))
                .toList();
    }

    /** Null: none is named, or it is none of the case, which is noted. */
    @Nullable
    Promise find(CaseId id, @Nullable String number, FormInput mistakes) {
        if (number == null) {
            return null;
        }
        Optional<Promise> promise = number.matches("\\d{1,18}")
                ? promises.find(Long.parseLong(number))
                        .filter(p -> id.equals(p.caseId()) && p.form() != PromiseForm.ORAL)
                : Optional.empty();
        if (promise.isEmpty()) {
            mistakes.wrong("promise", "no-written-promise", number);
        }
        return promise.orElse(null);
    }

    void prove(Promise promise, CaseDocument paper) {
        promises.prove(promise.id(), paper.id());
    }

    private String said(Promise p) {
        String form = "code.promise-form." + p.form().code();
        return p.promisedOn() + " · " + p.amount().currency() + " "
                + String.format(Locale.ROOT, "%,.2f", p.amount().amount()) + " · "
                + messages.getMessage(form, null, p.form().code(), LocaleContextHolder.getLocale());
    }
}
