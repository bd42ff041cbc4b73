package org.huikuan.campaigns.web;

import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.acts.web.FormPage;
import org.huikuan.campaigns.CampaignReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on campaigns that the API offers, and the pages that draw their forms. */
@Configuration(proxyBeanMethods = false)
class CampaignCalls {

    private final CampaignReads reads;

    CampaignCalls(CampaignReads reads) {
        this.reads = reads;
    }

    @Bean
    Call startCampaignCall() {
        return Call.of("/api/campaigns", CampaignPages.START, Map.of())
                .answering(
                        HttpStatus.CREATED,
                        CampaignView.class,
                        (where, id) -> CampaignView.of(
                                reads.board(Objects.requireNonNull(id).toString())));
    }

    @Bean
    Call endCampaignCall() {
        return Call.of("/api/campaigns/{id}/end", CampaignPages.END, Map.of("id", "campaignId"));
    }

    @Bean
    FormPage newCampaignForms() {
        return new FormPage(CampaignPages.NEW, act -> act.key().equals(CampaignPages.START));
    }

    @Bean
    FormPage endCampaignForms() {
        return new FormPage(CampaignPages.ENDING, act -> act.key().equals(CampaignPages.END));
    }
}
