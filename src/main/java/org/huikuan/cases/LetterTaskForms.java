package org.huikuan.cases;

import java.util.Map;
import java.util.Set;
import org.huikuan.letters.delivery.Posting;
import org.huikuan.letters.delivery.PostingDesk;
import org.huikuan.letters.process.DeliverLettersProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form with which a person says how letters were posted; a case that has ended may still have thanks to post. */
@Service
@Transactional
class LetterTaskForms implements TaskForms {

    private final CaseAccess access;
    private final PostingDesk delivery;

    LetterTaskForms(CaseAccess access, PostingDesk delivery) {
        this.access = access;
        this.delivery = delivery;
    }

    @Override
    public boolean knows(String taskDefinitionKey) {
        return DeliverLettersProcess.POST_THE_LETTERS.equals(taskDefinitionKey);
    }

    @Override
    public Set<String> fields(String taskDefinitionKey) {
        return Posting.FIELDS;
    }

    @Override
    public void accept(
            String taskDefinitionKey,
            String taskId,
            Map<String, @Nullable Object> scope,
            Map<String, @Nullable Object> values) {
        CaseId id = CaseId.of(String.valueOf(scope.get("caseId")));
        access.require(CaseRoles.POSTING);
        delivery.record(access.visible(id).id().value(), values);
    }
}
