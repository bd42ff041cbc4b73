package org.huikuan.playbook.web;

import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.acts.web.FormPage;
import org.huikuan.playbook.PlaybookReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on the playbook that the API offers, and the pages that draw their forms. */
@Configuration(proxyBeanMethods = false)
class PlaybookCalls {

    private final PlaybookReads reads;

    PlaybookCalls(PlaybookReads reads) {
        this.reads = reads;
    }

    /** A body without a code proposes a new entry. */
    @Bean
    Call proposeEntryCall() {
        return Call.of("/api/playbook-proposals", "propose-playbook-entry", Map.of())
                .naming("code")
                .answering(
                        HttpStatus.CREATED,
                        EntryView.class,
                        (where, id) -> EntryView.of(reads.version((long) Objects.requireNonNull(id))));
    }

    @Bean
    Call decideProposalCall() {
        return Call.of("/api/playbook-proposals/{id}/decision", "decide-playbook-proposal", Map.of("id", "proposalId"));
    }

    @Bean
    Call withdrawProposalCall() {
        return Call.of(
                "/api/playbook-proposals/{id}/withdraw", "withdraw-playbook-proposal", Map.of("id", "proposalId"));
    }

    @Bean
    FormPage entryForms() {
        return new FormPage(ProposalPages.CHANGE, ProposalPages::proposes);
    }

    @Bean
    FormPage proposalForms() {
        return new FormPage(ProposalPages.PROPOSAL, ProposalPages::decides);
    }
}
