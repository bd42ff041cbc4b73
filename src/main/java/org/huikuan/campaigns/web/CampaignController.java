package org.huikuan.campaigns.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.campaigns.CampaignReads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns for programs. */
@RestController
class CampaignController {

    private final CampaignReads reads;

    CampaignController(CampaignReads reads) {
        this.reads = reads;
    }

    @Operation(operationId = "listCampaigns", summary = "Campaigns that the person sees, those that run first")
    @GetMapping("/api/campaigns")
    List<CampaignView> campaigns() {
        return reads.boards().stream().map(CampaignView::of).toList();
    }

    @Operation(operationId = "showCampaign", summary = "A campaign with its board of the day")
    @GetMapping("/api/campaigns/{id}")
    CampaignView campaign(@PathVariable String id) {
        return CampaignView.of(reads.board(id));
    }
}
